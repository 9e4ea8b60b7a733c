using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Spil.Platform.Postgres.Migrations.App
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "beleid_maandcijfer",
                columns: table => new
                {
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Maand = table.Column<DateOnly>(type: "date", nullable: false),
                    Groep = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Maat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Waarde = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_beleid_maandcijfer", x => new { x.GemeenteId, x.Maand, x.Groep, x.Maat });
                });

            migrationBuilder.CreateTable(
                name: "beleid_mededeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Gemeente = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Peildatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Cijfers = table.Column<string>(type: "text", nullable: false),
                    Schrijver = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    GemaaktOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    VastgesteldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VastgesteldDoor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_beleid_mededeling", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "beleid_telling",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    GeteldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Lognummer = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_beleid_telling", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_afwezigheid",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    Verwacht = table.Column<DateOnly>(type: "date", nullable: true),
                    Door = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TerugOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_afwezigheid", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_bewaarbesluit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Documenten = table.Column<string>(type: "text", nullable: false),
                    Keuze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Klasse = table.Column<string>(type: "text", nullable: false),
                    Grond = table.Column<string>(type: "text", nullable: false),
                    VerzoekId = table.Column<Guid>(type: "uuid", nullable: true),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DoorAccount = table.Column<Guid>(type: "uuid", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    TweedeDoor = table.Column<string>(type: "text", nullable: false),
                    Afwijsreden = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_bewaarbesluit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_bewaarregeling",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Jaren = table.Column<int>(type: "integer", nullable: false),
                    Grond = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_bewaarregeling", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "dossier_bewaarstand",
                columns: table => new
                {
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Klasse = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Begin = table.Column<DateOnly>(type: "date", nullable: false),
                    Einde = table.Column<DateOnly>(type: "date", nullable: false),
                    Eerste = table.Column<DateOnly>(type: "date", nullable: false),
                    IsVast = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_bewaarstand", x => x.DossierId);
                });

            migrationBuilder.CreateTable(
                name: "dossier_bijlage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Omschrijving = table.Column<string>(type: "text", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Grootte = table.Column<long>(type: "bigint", nullable: false),
                    Merk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Gegevens = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsBewijs = table.Column<bool>(type: "boolean", nullable: false),
                    VerwijderdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VerwijderdDoor = table.Column<string>(type: "text", nullable: false),
                    VerwijderdWaarom = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_bijlage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_document",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    ZaakId = table.Column<Guid>(type: "uuid", nullable: true),
                    Formulier = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Titel = table.Column<string>(type: "text", nullable: false),
                    Betreft = table.Column<string>(type: "text", nullable: false),
                    Gegevens = table.Column<string>(type: "text", nullable: false),
                    BegonnenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_document", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_dossier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    InwonerId = table.Column<Guid>(type: "uuid", nullable: false),
                    GeopendOp = table.Column<DateOnly>(type: "date", nullable: false),
                    AlleenOndersteuning = table.Column<bool>(type: "boolean", nullable: false),
                    VoorzitterId = table.Column<Guid>(type: "uuid", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_dossier", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_formulier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Titel = table.Column<string>(type: "text", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "uuid", nullable: true),
                    GeladenDoor = table.Column<string>(type: "text", nullable: false),
                    GeladenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GepubliceerdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IngetrokkenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_formulier", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_groep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Fase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FaseSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_groep", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_inzagevraag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Regelnummer = table.Column<long>(type: "bigint", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Wie = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Als = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Wat = table.Column<string>(type: "text", nullable: false),
                    Vraag = table.Column<string>(type: "text", nullable: false),
                    GesteldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Antwoord = table.Column<string>(type: "text", nullable: false),
                    BeantwoordDoor = table.Column<string>(type: "text", nullable: false),
                    BeantwoordOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_inzagevraag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_kringdag",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_kringdag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_meldcode",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Schrijver = table.Column<Guid>(type: "uuid", nullable: false),
                    BegonnenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Besluit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Besluitreden = table.Column<string>(type: "text", nullable: false),
                    AfgeslotenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_meldcode", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_netwerklid",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Relatie = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Plek = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Betekenis = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_netwerklid", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_noodtoegang",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Rol = table.Column<string>(type: "text", nullable: false),
                    Organisatie = table.Column<string>(type: "text", nullable: false),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    Soorten = table.Column<string>(type: "text", nullable: false),
                    OokAfgeschermd = table.Column<bool>(type: "boolean", nullable: false),
                    WasAfgeschermd = table.Column<bool>(type: "boolean", nullable: false),
                    Begonnen = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Tot = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Bevinding = table.Column<string>(type: "text", nullable: false),
                    GetoetstDoor = table.Column<string>(type: "text", nullable: false),
                    GetoetstOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_noodtoegang", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_organisatie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kernpartner = table.Column<bool>(type: "boolean", nullable: false),
                    AgbCode = table.Column<string>(type: "text", nullable: false),
                    Gemeentecode = table.Column<string>(type: "text", nullable: false),
                    Logo = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LogoSoort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_organisatie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_overdracht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BundelId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    BetrokkeneId = table.Column<Guid>(type: "uuid", nullable: false),
                    NieuweBetrokkeneId = table.Column<Guid>(type: "uuid", nullable: true),
                    Rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VanId = table.Column<Guid>(type: "uuid", nullable: false),
                    VanNaam = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    NaarId = table.Column<Guid>(type: "uuid", nullable: false),
                    NaarNaam = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Ingang = table.Column<DateOnly>(type: "date", nullable: false),
                    Notitie = table.Column<string>(type: "text", nullable: false),
                    Bericht = table.Column<string>(type: "text", nullable: false),
                    DoorId = table.Column<Guid>(type: "uuid", nullable: false),
                    DoorNaam = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    VoorgesteldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BeantwoordOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    VerteldOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GekozenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    TotVoorheen = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_overdracht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_persoon",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Geboortedatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Bsn = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    Telefoon = table.Column<string>(type: "text", nullable: false),
                    Email = table.Column<string>(type: "text", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "uuid", nullable: true),
                    Functie = table.Column<string>(type: "text", nullable: false),
                    Zoeksleutel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sorteersleutel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Adres_Plaats = table.Column<string>(type: "text", nullable: false),
                    Adres_Postcode = table.Column<string>(type: "text", nullable: false),
                    Adres_Straat = table.Column<string>(type: "text", nullable: false),
                    Naam_Achternaam = table.Column<string>(type: "text", nullable: false),
                    Naam_Tussenvoegsel = table.Column<string>(type: "text", nullable: false),
                    Naam_Voornaam = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_persoon", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_uitnodiging",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Relatie = table.Column<string>(type: "text", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "uuid", nullable: true),
                    Email = table.Column<string>(type: "text", nullable: false),
                    Bereik = table.Column<string>(type: "text", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Bewijs = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VastgelegdDoor = table.Column<string>(type: "text", nullable: false),
                    VertegenwoordigerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Namens = table.Column<string>(type: "text", nullable: false),
                    WordtVertegenwoordiger = table.Column<Guid>(type: "uuid", nullable: true),
                    NetwerklidId = table.Column<Guid>(type: "uuid", nullable: true),
                    Afdruk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Zegel = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    VerstuurdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GeldigTot = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GeopendOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Pogingen = table.Column<int>(type: "integer", nullable: false),
                    LaatstePoging = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BewezenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MeegedaanOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Geheimhouding = table.Column<string>(type: "text", nullable: false),
                    IngetrokkenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    GeweigerdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Naam_Achternaam = table.Column<string>(type: "text", nullable: false),
                    Naam_Tussenvoegsel = table.Column<string>(type: "text", nullable: false),
                    Naam_Voornaam = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_uitnodiging", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_verwijderverzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Documenten = table.Column<string>(type: "text", nullable: false),
                    Woorden = table.Column<string>(type: "text", nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    VastgelegdDoor = table.Column<string>(type: "text", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VerlengdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Verlengreden = table.Column<string>(type: "text", nullable: false),
                    Toegekend = table.Column<string>(type: "text", nullable: false),
                    Gronden = table.Column<string>(type: "text", nullable: false),
                    Toelichting = table.Column<string>(type: "text", nullable: false),
                    BeslistDoor = table.Column<string>(type: "text", nullable: false),
                    BeslistOp = table.Column<DateOnly>(type: "date", nullable: true),
                    HerinnerdVoor = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_verwijderverzoek", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_aanmelding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AanmelderOrganisatieId = table.Column<Guid>(type: "uuid", nullable: true),
                    AanmelderNaam = table.Column<string>(type: "text", nullable: false),
                    AanmelderFunctie = table.Column<string>(type: "text", nullable: false),
                    AanmelderTelefoon = table.Column<string>(type: "text", nullable: false),
                    AanmelderEmail = table.Column<string>(type: "text", nullable: false),
                    Inwoner_Naam_Voornaam = table.Column<string>(type: "text", nullable: false),
                    Inwoner_Naam_Tussenvoegsel = table.Column<string>(type: "text", nullable: false),
                    Inwoner_Naam_Achternaam = table.Column<string>(type: "text", nullable: false),
                    Inwoner_Geboortedatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Inwoner_Bsn = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    Inwoner_Adres_Straat = table.Column<string>(type: "text", nullable: false),
                    Inwoner_Adres_Postcode = table.Column<string>(type: "text", nullable: false),
                    Inwoner_Adres_Plaats = table.Column<string>(type: "text", nullable: false),
                    Inwoner_Telefoon = table.Column<string>(type: "text", nullable: false),
                    Inwoner_Email = table.Column<string>(type: "text", nullable: false),
                    Zoeksleutel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sorteersleutel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    AndereBetrokkenen = table.Column<string>(type: "text", nullable: false),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    FolderUitgereiktOp = table.Column<DateOnly>(type: "date", nullable: true),
                    UitlegGegevenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    UitlegDoor = table.Column<string>(type: "text", nullable: false),
                    ToestemmingOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Toestemmingswijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Getuige = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Besluitreden = table.Column<string>(type: "text", nullable: false),
                    BeslotenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    BeslotenDoor = table.Column<string>(type: "text", nullable: false),
                    GekoppeldePersoonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DubbelBeoordeeld = table.Column<bool>(type: "boolean", nullable: false),
                    DubbelNotitie = table.Column<string>(type: "text", nullable: false),
                    Herkomstsleutel = table.Column<string>(type: "text", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: true),
                    TrajectId = table.Column<Guid>(type: "uuid", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_aanmelding", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_agendakoppeling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Afdruk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    GemaaktOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_agendakoppeling", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_belafspraak",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    GehoudenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    GesprokenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    MetWie = table.Column<string>(type: "text", nullable: false),
                    HoeGaatHet = table.Column<string>(type: "text", nullable: false),
                    WatNodig = table.Column<string>(type: "text", nullable: false),
                    VervolgNodig = table.Column<bool>(type: "boolean", nullable: false),
                    GesprokenDoor = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_belafspraak", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_cijferreeks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Jaar = table.Column<int>(type: "integer", nullable: false),
                    Werkproces = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Afloop = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Maanden = table.Column<int>(type: "integer", nullable: false),
                    Doelen = table.Column<int>(type: "integer", nullable: false),
                    DoelenBereikt = table.Column<int>(type: "integer", nullable: false),
                    Afspraken = table.Column<int>(type: "integer", nullable: false),
                    Plannen = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_cijferreeks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_evaluatie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TrajectId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    DoelId = table.Column<Guid>(type: "uuid", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    Kant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Cijfer = table.Column<int>(type: "integer", nullable: true),
                    WatIsBereikt = table.Column<string>(type: "text", nullable: false),
                    WatNog = table.Column<string>(type: "text", nullable: false),
                    Vervolg = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Samen = table.Column<bool>(type: "boolean", nullable: false),
                    IngevuldDoor = table.Column<string>(type: "text", nullable: false),
                    IngevuldDoorPersoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_evaluatie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_invoerbestand",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "bytea", nullable: false),
                    Aanmelder = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "uuid", nullable: true),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsOvergenomen = table.Column<bool>(type: "boolean", nullable: false),
                    Plan = table.Column<string>(type: "text", nullable: false),
                    Onbekend = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_invoerbestand", x => x.AccountId);
                });

            migrationBuilder.CreateTable(
                name: "herstel_meting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TrajectId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    Moment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MetVeiligheid = table.Column<bool>(type: "boolean", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_meting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_nabericht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OnderwerpId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BerichtId = table.Column<Guid>(type: "uuid", nullable: true),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_nabericht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_ontheffing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TrajectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stap = table.Column<int>(type: "integer", nullable: false),
                    Stuk = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    IngetrokkenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    IngetrokkenDoor = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_ontheffing", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_overleg",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    HuidigPuntId = table.Column<Guid>(type: "uuid", nullable: true),
                    KlokSinds = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TrajectId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    InwonerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Doel = table.Column<string>(type: "text", nullable: false),
                    Bij = table.Column<string>(type: "text", nullable: false),
                    WaaromNogmaals = table.Column<string>(type: "text", nullable: false),
                    Plek = table.Column<string>(type: "text", nullable: false),
                    Link = table.Column<string>(type: "text", nullable: false),
                    DuurMinuten = table.Column<int>(type: "integer", nullable: false),
                    Huisregels = table.Column<string>(type: "text", nullable: false),
                    VoorzitterId = table.Column<Guid>(type: "uuid", nullable: true),
                    Tekststand = table.Column<int>(type: "integer", nullable: false),
                    BegonnenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    InstemmingGevraagdAan = table.Column<string>(type: "text", nullable: false),
                    InstemmingGevraagdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Dag = table.Column<DateOnly>(type: "date", nullable: true),
                    Tijd = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    MomentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reeks = table.Column<int>(type: "integer", nullable: false),
                    Afzegreden = table.Column<string>(type: "text", nullable: false),
                    OpTafelId = table.Column<Guid>(type: "uuid", nullable: true),
                    BegonnenOm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    GeeindigdOm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Gestopt = table.Column<bool>(type: "boolean", nullable: false),
                    NaId = table.Column<Guid>(type: "uuid", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_overleg", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_overlegervaring",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Zeggen = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Snappen = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Verder = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Woord = table.Column<string>(type: "text", nullable: false),
                    MetCasusregisseur = table.Column<bool>(type: "boolean", nullable: false),
                    MetInwoner = table.Column<bool>(type: "boolean", nullable: false),
                    Overgeslagen = table.Column<bool>(type: "boolean", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_overlegervaring", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_plan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TrajectId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    VastgesteldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    VastgesteldDoor = table.Column<string>(type: "text", nullable: false),
                    VastgesteldDoorPersoon = table.Column<Guid>(type: "uuid", nullable: false),
                    EvaluatieOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Inhoud = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_plan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_processtuk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Werkproces = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Stap = table.Column<int>(type: "integer", nullable: false),
                    Plek = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Uitgave = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Link = table.Column<string>(type: "text", nullable: false),
                    Merk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Bestandsnaam = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Grootte = table.Column<long>(type: "bigint", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WegOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_processtuk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_traject",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    InwonerId = table.Column<Guid>(type: "uuid", nullable: false),
                    AanmeldingId = table.Column<Guid>(type: "uuid", nullable: true),
                    GestartOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Tandem_Casusregisseur = table.Column<Guid>(type: "uuid", nullable: true),
                    Tandem_Ervaringsdeskundige = table.Column<Guid>(type: "uuid", nullable: true),
                    Tandem_FamilieErvaringsdeskundige = table.Column<Guid>(type: "uuid", nullable: true),
                    Tandem_Sinds = table.Column<DateOnly>(type: "date", nullable: true),
                    Wissels = table.Column<string>(type: "text", nullable: false),
                    Motto = table.Column<string>(type: "text", nullable: false),
                    MetVeiligheid = table.Column<bool>(type: "boolean", nullable: false),
                    Stap = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StapSinds = table.Column<DateOnly>(type: "date", nullable: false),
                    Werkprocescode = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Werkprocesversie = table.Column<int>(type: "integer", nullable: false),
                    NetwerkoverlegOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UitvoeringOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HerstelOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Statusreden = table.Column<string>(type: "text", nullable: false),
                    BeeindigdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    VolgendMomentOp = table.Column<DateOnly>(type: "date", nullable: true),
                    VolgendMoment = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_traject", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_vastlegging",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TrajectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stap = table.Column<int>(type: "integer", nullable: false),
                    Wat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    Wie = table.Column<string>(type: "text", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    IngetrokkenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_vastlegging", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_verslag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AangebodenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VastgesteldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VastgesteldDoor = table.Column<string>(type: "text", nullable: false),
                    Feiten = table.Column<string>(type: "text", nullable: true),
                    Merk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BegonnenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_verslag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_voorstel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TrajectId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DoelId = table.Column<Guid>(type: "uuid", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Tekststand = table.Column<int>(type: "integer", nullable: false),
                    Intrekreden = table.Column<string>(type: "text", nullable: false),
                    GedaanOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GedaanDoor = table.Column<string>(type: "text", nullable: false),
                    BereiktOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_voorstel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "herstel_werkproces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "bytea", nullable: false),
                    Door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GepubliceerdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IngetrokkenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_werkproces", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_aanbieder",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Uitgever = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ClientId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Geheim = table.Column<string>(type: "text", nullable: false),
                    Domeinen = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Groepclaim = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Groepen = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Zekerheid = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    MaaktAccounts = table.Column<bool>(type: "boolean", nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "uuid", nullable: true),
                    Organisatienaam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Uit = table.Column<bool>(type: "boolean", nullable: false),
                    Stempel = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_aanbieder", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_account",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: true),
                    OrganisatieId = table.Column<Guid>(type: "uuid", nullable: true),
                    Organisatienaam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Demonaam = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    GeblokkeerdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LaatstAangemeldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LaatsteCodestap = table.Column<long>(type: "bigint", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_bericht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Aan = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    Onderwerp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Staat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Pogingen = table.Column<int>(type: "integer", nullable: false),
                    GemaaktOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Volgende = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    VerzondenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Fout = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_bericht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_bestand",
                columns: table => new
                {
                    Merk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Inhoud = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_bestand", x => new { x.Merk, x.Nummer });
                });

            migrationBuilder.CreateTable(
                name: "platform_concept",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Pad = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Velden = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_concept", x => new { x.AccountId, x.Pad });
                });

            migrationBuilder.CreateTable(
                name: "platform_logcontrole",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BegonnenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    KlaarOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Plaats = table.Column<int>(type: "integer", nullable: true),
                    Teken = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Gelezen = table.Column<long>(type: "bigint", nullable: false),
                    Totaal = table.Column<long>(type: "bigint", nullable: false),
                    Inzageregels = table.Column<long>(type: "bigint", nullable: false),
                    Wijzigingsregels = table.Column<long>(type: "bigint", nullable: false),
                    Inzagebreuk = table.Column<string>(type: "text", nullable: false),
                    Wijzigingsbreuk = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_logcontrole", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_sleutel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_sleutel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_taakloop",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Slag = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    BegonnenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    KlaarOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Plaats = table.Column<int>(type: "integer", nullable: true),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Uitslag = table.Column<string>(type: "text", nullable: false),
                    Gelukt = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_taakloop", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_verklaring",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    Omvang = table.Column<string>(type: "text", nullable: false),
                    Klasse = table.Column<string>(type: "text", nullable: false),
                    Grond = table.Column<string>(type: "text", nullable: false),
                    CijfersBewaard = table.Column<bool>(type: "boolean", nullable: false),
                    Aantallen = table.Column<string>(type: "text", nullable: false),
                    VoorgesteldDoor = table.Column<string>(type: "text", nullable: false),
                    BevestigdDoor = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_verklaring", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_verzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Naar = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_verzoek", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_wijzigingskop",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Nummer = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_wijzigingskop", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_wijzigingslog",
                columns: table => new
                {
                    Nummer = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Rol = table.Column<string>(type: "text", nullable: false),
                    Waarom = table.Column<string>(type: "text", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: true),
                    Soort = table.Column<string>(type: "text", nullable: false),
                    Inhoud = table.Column<string>(type: "text", nullable: false),
                    Tijdstip = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    VorigeHash = table.Column<string>(type: "text", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false),
                    WisWat = table.Column<Guid>(type: "uuid", nullable: true),
                    WisWie = table.Column<Guid>(type: "uuid", nullable: true),
                    ZoutWat = table.Column<byte[]>(type: "bytea", maxLength: 16, nullable: true),
                    ZoutWie = table.Column<byte[]>(type: "bytea", maxLength: 16, nullable: true),
                    MerkWat = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MerkWie = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_wijzigingslog", x => x.Nummer);
                });

            migrationBuilder.CreateTable(
                name: "platform_wisrest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Sleutel = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_wisrest", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_bericht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    AanbiederId = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Richting = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Afzender = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Identificatie = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Referentie = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    AntwoordOp = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Fouten = table.Column<string>(type: "text", nullable: false),
                    IsAfwijzing = table.Column<bool>(type: "boolean", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_bericht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_besluit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MeldingId = table.Column<Guid>(type: "uuid", nullable: true),
                    HerindicatieId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Bon = table.Column<string>(type: "text", nullable: true),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Vorm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AanbiederId = table.Column<Guid>(type: "uuid", nullable: true),
                    Aanbieder = table.Column<string>(type: "text", nullable: false),
                    Ingang = table.Column<DateOnly>(type: "date", nullable: true),
                    Einde = table.Column<DateOnly>(type: "date", nullable: true),
                    Motivering = table.Column<string>(type: "text", nullable: false),
                    OpstellerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Opsteller = table.Column<string>(type: "text", nullable: false),
                    Meelezer = table.Column<string>(type: "text", nullable: false),
                    VerstuurdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    BezwaarTotEnMet = table.Column<DateOnly>(type: "date", nullable: true),
                    MinutenPerWeek = table.Column<int>(type: "integer", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_besluit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_bezwaar",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VerdaagdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    VerdaagdWeken = table.Column<int>(type: "integer", nullable: false),
                    Verdaagreden = table.Column<string>(type: "text", nullable: false),
                    UitstelTot = table.Column<DateOnly>(type: "date", nullable: true),
                    Uitstelgrond = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Uitstelreden = table.Column<string>(type: "text", nullable: false),
                    Uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Motivering = table.Column<string>(type: "text", nullable: false),
                    Gevolg = table.Column<string>(type: "text", nullable: false),
                    NieuweMinuten = table.Column<int>(type: "integer", nullable: true),
                    NieuweIngang = table.Column<DateOnly>(type: "date", nullable: true),
                    NieuwEinde = table.Column<DateOnly>(type: "date", nullable: true),
                    NieuweAanbieder = table.Column<string>(type: "text", nullable: false),
                    BeslistOp = table.Column<DateOnly>(type: "date", nullable: true),
                    IngetrokkenNamens = table.Column<string>(type: "text", nullable: false),
                    IngebrekeOp = table.Column<DateOnly>(type: "date", nullable: true),
                    DwangsomVastgesteldOp = table.Column<DateOnly>(type: "date", nullable: true),
                    DwangsomCenten = table.Column<long>(type: "bigint", nullable: true),
                    BeslisUiterlijk = table.Column<DateOnly>(type: "date", nullable: false),
                    BesluitId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    InwonerId = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    BesluitOp = table.Column<DateOnly>(type: "date", nullable: false),
                    BezwaarTotEnMet = table.Column<DateOnly>(type: "date", nullable: false),
                    OpstellerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Wijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Maker = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MakerNaam = table.Column<string>(type: "text", nullable: false),
                    MakerId = table.Column<Guid>(type: "uuid", nullable: true),
                    PostOp = table.Column<DateOnly>(type: "date", nullable: true),
                    OntvangenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Gronden = table.Column<string>(type: "text", nullable: false),
                    BehandelaarId = table.Column<Guid>(type: "uuid", nullable: true),
                    Behandelaar = table.Column<string>(type: "text", nullable: false),
                    BevestigdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Commissie = table.Column<bool>(type: "boolean", nullable: false),
                    Verschoonbaar = table.Column<bool>(type: "boolean", nullable: true),
                    Verschoonreden = table.Column<string>(type: "text", nullable: false),
                    Aanvullingen = table.Column<string>(type: "text", nullable: false),
                    HoorzittingOp = table.Column<DateOnly>(type: "date", nullable: true),
                    HoorzittingTijd = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    HoorzittingPlek = table.Column<string>(type: "text", nullable: false),
                    GehoordOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Aanwezig = table.Column<string>(type: "text", nullable: false),
                    GehoordDoor = table.Column<string>(type: "text", nullable: false),
                    Hoorverslag = table.Column<string>(type: "text", nullable: false),
                    NietGehoord = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    NietGehoordReden = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_bezwaar", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_brief",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BesluitId = table.Column<Guid>(type: "uuid", nullable: true),
                    BezwaarId = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    SjabloonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Merk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Grootte = table.Column<long>(type: "bigint", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_brief", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_briefsjabloon",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Grootte = table.Column<long>(type: "bigint", nullable: false),
                    Merk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WegOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_briefsjabloon", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_contact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    Bevinding = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_contact", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_declaratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    AanbiederId = table.Column<Guid>(type: "uuid", nullable: false),
                    Volgnummer = table.Column<int>(type: "integer", nullable: false),
                    Identificatie = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Nummer = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    Maand = table.Column<DateOnly>(type: "date", nullable: false),
                    Dagtekening = table.Column<DateOnly>(type: "date", nullable: false),
                    Centen = table.Column<long>(type: "bigint", nullable: false),
                    CentenGoed = table.Column<long>(type: "bigint", nullable: false),
                    Regels = table.Column<int>(type: "integer", nullable: false),
                    RegelsGoed = table.Column<int>(type: "integer", nullable: false),
                    Fouten = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_declaratie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_herindicatie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RondeId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    InwonerId = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConsulentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Consulent = table.Column<string>(type: "text", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BegonnenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    OudMinuten = table.Column<int>(type: "integer", nullable: false),
                    EindeOud = table.Column<DateOnly>(type: "date", nullable: true),
                    AangekondigdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Wijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Bekijkreden = table.Column<string>(type: "text", nullable: false),
                    BezoekOp = table.Column<DateOnly>(type: "date", nullable: true),
                    BeslotenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Richting = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    NieuwMinuten = table.Column<int>(type: "integer", nullable: true),
                    OvergangTot = table.Column<DateOnly>(type: "date", nullable: true),
                    IngangNieuw = table.Column<DateOnly>(type: "date", nullable: true),
                    Uitreden = table.Column<string>(type: "text", nullable: false),
                    GesprekOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GesprekGevoerdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Gespreknotitie = table.Column<string>(type: "text", nullable: false),
                    VervolgOp = table.Column<Guid>(type: "uuid", nullable: true),
                    Heropenreden = table.Column<string>(type: "text", nullable: false),
                    EerderBeslotenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    StraksVanaf = table.Column<DateOnly>(type: "date", nullable: true),
                    StraksMinuten = table.Column<int>(type: "integer", nullable: true),
                    HeropendOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_herindicatie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_herindicatieronde",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Drempel = table.Column<int>(type: "integer", nullable: false),
                    OnderDrempel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Normenkader = table.Column<string>(type: "text", nullable: false),
                    Normversie = table.Column<int>(type: "integer", nullable: false),
                    OvergangMaanden = table.Column<int>(type: "integer", nullable: false),
                    OvergangReden = table.Column<string>(type: "text", nullable: false),
                    Peildatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Start = table.Column<DateOnly>(type: "date", nullable: false),
                    Aankondiging = table.Column<string>(type: "text", nullable: false),
                    Consulenten = table.Column<string>(type: "text", nullable: false),
                    GestartOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Aantal = table.Column<int>(type: "integer", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_herindicatieronde", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_indicatie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    InwonerId = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    UitgestroomdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Uitstroomreden = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Situatie = table.Column<string>(type: "text", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_indicatie", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_meeleesverzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BesluitId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    VragerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Vrager = table.Column<string>(type: "text", nullable: false),
                    LezerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Lezer = table.Column<string>(type: "text", nullable: false),
                    Vraag = table.Column<string>(type: "text", nullable: false),
                    BetrokkeneId = table.Column<Guid>(type: "uuid", nullable: true),
                    GevraagdOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: false),
                    BeantwoordOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Goed = table.Column<bool>(type: "boolean", nullable: true),
                    Opmerking = table.Column<string>(type: "text", nullable: false),
                    IngetrokkenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_meeleesverzoek", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_melding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    InwonerId = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConsulentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Consulent = table.Column<string>(type: "text", nullable: false),
                    Wijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GemeldOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Vraag = table.Column<string>(type: "text", nullable: false),
                    MelderNaam = table.Column<string>(type: "text", nullable: false),
                    MelderRelatie = table.Column<string>(type: "text", nullable: false),
                    MelderTelefoon = table.Column<string>(type: "text", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BevestigdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    PersoonlijkPlan = table.Column<string>(type: "text", nullable: false),
                    PlanOp = table.Column<DateOnly>(type: "date", nullable: true),
                    PlanNamens = table.Column<string>(type: "text", nullable: false),
                    AfspraakOp = table.Column<DateOnly>(type: "date", nullable: true),
                    AfspraakTijd = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    AfspraakPlek = table.Column<string>(type: "text", nullable: false),
                    Begeleiding = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Begeleider = table.Column<string>(type: "text", nullable: false),
                    BegeleidingNamens = table.Column<string>(type: "text", nullable: false),
                    VerslagOp = table.Column<DateOnly>(type: "date", nullable: true),
                    AangevraagdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    AangevraagdNamens = table.Column<string>(type: "text", nullable: false),
                    GeslotenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Stopreden = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_melding", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_normenkader",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Titel = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "bytea", nullable: false),
                    Door = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Besluit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Besluitdatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Vanaf = table.Column<DateOnly>(type: "date", nullable: true),
                    VastgesteldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VastgesteldDoor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_normenkader", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_onderzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MeldingId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Woning = table.Column<string>(type: "text", nullable: true),
                    WoningVersie = table.Column<int>(type: "integer", nullable: false),
                    GegevenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GegevenDoor = table.Column<string>(type: "text", nullable: false),
                    ReactieOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Akkoord = table.Column<bool>(type: "boolean", nullable: true),
                    Opmerking = table.Column<string>(type: "text", nullable: false),
                    Handtekening = table.Column<string>(type: "text", nullable: false),
                    ReactieNamens = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_onderzoek", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_signaal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    InwonerId = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Gever = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GeverId = table.Column<Guid>(type: "uuid", nullable: true),
                    AanbiederId = table.Column<Guid>(type: "uuid", nullable: true),
                    GeverNaam = table.Column<string>(type: "text", nullable: false),
                    Relatie = table.Column<string>(type: "text", nullable: false),
                    GegevenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Wat = table.Column<string>(type: "text", nullable: false),
                    Waarom = table.Column<string>(type: "text", nullable: false),
                    Besproken = table.Column<bool>(type: "boolean", nullable: true),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BehandelaarId = table.Column<Guid>(type: "uuid", nullable: true),
                    Behandelaar = table.Column<string>(type: "text", nullable: false),
                    Vraag = table.Column<string>(type: "text", nullable: false),
                    GevraagdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Antwoord = table.Column<string>(type: "text", nullable: false),
                    BeantwoordOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Uitkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Toelichting = table.Column<string>(type: "text", nullable: false),
                    AfgehandeldOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_signaal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_spoedvoorziening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MeldingId = table.Column<Guid>(type: "uuid", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: false),
                    MinutenPerWeek = table.Column<int>(type: "integer", nullable: false),
                    Wie = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_spoedvoorziening", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wmo_toewijzing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    AanbiederId = table.Column<Guid>(type: "uuid", nullable: false),
                    DeelId = table.Column<Guid>(type: "uuid", nullable: false),
                    Productcode = table.Column<string>(type: "text", nullable: false),
                    MinutenPerWeek = table.Column<int>(type: "integer", nullable: false),
                    Ingang = table.Column<DateOnly>(type: "date", nullable: false),
                    Einde = table.Column<DateOnly>(type: "date", nullable: true),
                    Reden = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    ToegewezenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GestartOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GestoptOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Stopreden = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_toewijzing", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dossier_documentversie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Formulierversie = table.Column<int>(type: "integer", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Wijziging = table.Column<int>(type: "integer", nullable: false),
                    GemaaktDoor = table.Column<string>(type: "text", nullable: false),
                    GemaaktOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GewijzigdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VastOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Inhoudsmerk = table.Column<string>(type: "text", nullable: false),
                    WeggegooidOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WeggegooidDoor = table.Column<string>(type: "text", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_documentversie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_documentversie_dossier_document_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "dossier_document",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_afscherming",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GevraagdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Vraag = table.Column<string>(type: "text", nullable: false),
                    Vanaf = table.Column<DateOnly>(type: "date", nullable: true),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Groep = table.Column<string>(type: "text", nullable: false),
                    EindeGevraagdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    WachtSinds = table.Column<DateOnly>(type: "date", nullable: true),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Eindreden = table.Column<string>(type: "text", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_afscherming", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_afscherming_dossier_dossier_DossierId",
                        column: x => x.DossierId,
                        principalTable: "dossier_dossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_betrokkene",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Relatie = table.Column<string>(type: "text", nullable: false),
                    Vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Bereik = table.Column<string>(type: "text", nullable: false),
                    GepauzeerdOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Plek = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Betekenis = table.Column<string>(type: "text", nullable: false),
                    IsReserve = table.Column<bool>(type: "boolean", nullable: false),
                    MeekijkenVanaf = table.Column<DateOnly>(type: "date", nullable: true),
                    OvergenomenVan = table.Column<Guid>(type: "uuid", nullable: true),
                    AfwezigheidId = table.Column<Guid>(type: "uuid", nullable: true),
                    TotVoorAfwezigheid = table.Column<DateOnly>(type: "date", nullable: true),
                    GekozenDoorInwoner = table.Column<bool>(type: "boolean", nullable: false),
                    Namens = table.Column<string>(type: "text", nullable: false),
                    VastgelegdDoor = table.Column<string>(type: "text", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_betrokkene", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_betrokkene_dossier_dossier_DossierId",
                        column: x => x.DossierId,
                        principalTable: "dossier_dossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_toestemming",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Doel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "uuid", nullable: true),
                    Ontvanger = table.Column<string>(type: "text", nullable: false),
                    Soorten = table.Column<string>(type: "text", nullable: false),
                    GegevenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Wijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Getuige = table.Column<string>(type: "text", nullable: false),
                    VastgelegdDoor = table.Column<string>(type: "text", nullable: false),
                    VertegenwoordigerId = table.Column<Guid>(type: "uuid", nullable: true),
                    GegevenDoor = table.Column<string>(type: "text", nullable: false),
                    Tekstversie = table.Column<string>(type: "text", nullable: false),
                    IngetrokkenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    IngetrokkenDoor = table.Column<string>(type: "text", nullable: false),
                    VervangenDoor = table.Column<Guid>(type: "uuid", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_toestemming", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_toestemming_dossier_dossier_DossierId",
                        column: x => x.DossierId,
                        principalTable: "dossier_dossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_vertegenwoordiger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Bewijs = table.Column<string>(type: "text", nullable: false),
                    BijlageId = table.Column<Guid>(type: "uuid", nullable: true),
                    GezienDoor = table.Column<string>(type: "text", nullable: false),
                    Vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_vertegenwoordiger", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_vertegenwoordiger_dossier_dossier_DossierId",
                        column: x => x.DossierId,
                        principalTable: "dossier_dossier",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_genomineerde",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Relatie = table.Column<string>(type: "text", nullable: false),
                    ResourcegroepId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_genomineerde", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_genomineerde_dossier_groep_ResourcegroepId",
                        column: x => x.ResourcegroepId,
                        principalTable: "dossier_groep",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_meldcodelezer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Sinds = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Tot = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MeldcodeId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_meldcodelezer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_meldcodelezer_dossier_meldcode_MeldcodeId",
                        column: x => x.MeldcodeId,
                        principalTable: "dossier_meldcode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_meldcodenotitie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Stap = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MeldcodeId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_meldcodenotitie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_meldcodenotitie_dossier_meldcode_MeldcodeId",
                        column: x => x.MeldcodeId,
                        principalTable: "dossier_meldcode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_belpoging",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_belpoging", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_belpoging_herstel_belafspraak_OverlegId",
                        column: x => x.OverlegId,
                        principalTable: "herstel_belafspraak",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_cijfer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Maand = table.Column<int>(type: "integer", nullable: false),
                    Moment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Gebied = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Waarde = table.Column<int>(type: "integer", nullable: false),
                    ReeksId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_cijfer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_cijfer_herstel_cijferreeks_ReeksId",
                        column: x => x.ReeksId,
                        principalTable: "herstel_cijferreeks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_beeld",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Gebied = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VanPersoon = table.Column<Guid>(type: "uuid", nullable: false),
                    Cijfer = table.Column<int>(type: "integer", nullable: true),
                    Tekort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Goed = table.Column<string>(type: "text", nullable: false),
                    Mist = table.Column<string>(type: "text", nullable: false),
                    Erbij = table.Column<string>(type: "text", nullable: false),
                    WilErover = table.Column<bool>(type: "boolean", nullable: false),
                    IngevuldDoorPersoon = table.Column<Guid>(type: "uuid", nullable: false),
                    IngevuldDoor = table.Column<string>(type: "text", nullable: false),
                    Samen = table.Column<bool>(type: "boolean", nullable: false),
                    IngevuldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false),
                    MetingId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_beeld", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_beeld_herstel_meting_MetingId",
                        column: x => x.MetingId,
                        principalTable: "herstel_meting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_aanwezigheid",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GenodigdeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_aanwezigheid", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_aanwezigheid_herstel_overleg_OverlegId",
                        column: x => x.OverlegId,
                        principalTable: "herstel_overleg",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_agendapunt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    Titel = table.Column<string>(type: "text", nullable: false),
                    Minuten = table.Column<int>(type: "integer", nullable: false),
                    Zicht = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsGehad = table.Column<bool>(type: "boolean", nullable: false),
                    BesteedSeconden = table.Column<int>(type: "integer", nullable: false),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_agendapunt", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_agendapunt_herstel_overleg_OverlegId",
                        column: x => x.OverlegId,
                        principalTable: "herstel_overleg",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_geheimhoudingsbelofte",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GenodigdeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Tekstversie = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OpgenomenDoorId = table.Column<Guid>(type: "uuid", nullable: true),
                    OpgenomenDoor = table.Column<string>(type: "text", nullable: false),
                    IngetrokkenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_geheimhoudingsbelofte", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_geheimhoudingsbelofte_herstel_overleg_OverlegId",
                        column: x => x.OverlegId,
                        principalTable: "herstel_overleg",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_genodigde",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Rol = table.Column<string>(type: "text", nullable: false),
                    IsProfessional = table.Column<bool>(type: "boolean", nullable: false),
                    Email = table.Column<string>(type: "text", nullable: false),
                    IsInwoner = table.Column<bool>(type: "boolean", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BeslotenDoor = table.Column<string>(type: "text", nullable: false),
                    Linkafdruk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    LinkGemaaktOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NietVoorMijOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VoorgesprekOp = table.Column<DateOnly>(type: "date", nullable: true),
                    VoorgesprekDoorId = table.Column<Guid>(type: "uuid", nullable: true),
                    VoorgesprekDoor = table.Column<string>(type: "text", nullable: false),
                    Voorgesprek = table.Column<string>(type: "text", nullable: false),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_genodigde", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_genodigde_herstel_overleg_OverlegId",
                        column: x => x.OverlegId,
                        principalTable: "herstel_overleg",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_parkering",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VoorstelId = table.Column<Guid>(type: "uuid", nullable: false),
                    Versienummer = table.Column<int>(type: "integer", nullable: false),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    NaarVervolg = table.Column<bool>(type: "boolean", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_parkering", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_parkering_herstel_overleg_OverlegId",
                        column: x => x.OverlegId,
                        principalTable: "herstel_overleg",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_prikantwoord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MomentId = table.Column<Guid>(type: "uuid", nullable: false),
                    GenodigdeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Keuze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Wijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IngevuldDoor = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_prikantwoord", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_prikantwoord_herstel_overleg_OverlegId",
                        column: x => x.OverlegId,
                        principalTable: "herstel_overleg",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_prikmoment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Dag = table.Column<DateOnly>(type: "date", nullable: false),
                    Tijd = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_prikmoment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_prikmoment_herstel_overleg_OverlegId",
                        column: x => x.OverlegId,
                        principalTable: "herstel_overleg",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_veiligheidsmoment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PuntId = table.Column<Guid>(type: "uuid", nullable: true),
                    DoorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TerugOm = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_veiligheidsmoment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_veiligheidsmoment_herstel_overleg_OverlegId",
                        column: x => x.OverlegId,
                        principalTable: "herstel_overleg",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_verzending",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GenodigdeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    BerichtId = table.Column<Guid>(type: "uuid", nullable: true),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OverlegId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_verzending", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_verzending_herstel_overleg_OverlegId",
                        column: x => x.OverlegId,
                        principalTable: "herstel_overleg",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_correctie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NotitieId = table.Column<Guid>(type: "uuid", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false),
                    GenodigdeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Antwoord = table.Column<string>(type: "text", nullable: false),
                    BeantwoordDoor = table.Column<string>(type: "text", nullable: false),
                    BeantwoordOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VerslagId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_correctie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_correctie_herstel_verslag_VerslagId",
                        column: x => x.VerslagId,
                        principalTable: "herstel_verslag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_notitie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PuntId = table.Column<Guid>(type: "uuid", nullable: false),
                    Punttitel = table.Column<string>(type: "text", nullable: false),
                    Puntvolgorde = table.Column<int>(type: "integer", nullable: false),
                    Zicht = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Volgorde = table.Column<int>(type: "integer", nullable: false),
                    AangebodenVersie = table.Column<int>(type: "integer", nullable: false),
                    VerslagId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_notitie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_notitie_herstel_verslag_VerslagId",
                        column: x => x.VerslagId,
                        principalTable: "herstel_verslag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_ontvanger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GenodigdeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Wijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Bereik = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AangebodenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BerichtId = table.Column<Guid>(type: "uuid", nullable: true),
                    Linkafdruk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Zegel = table.Column<string>(type: "text", nullable: false),
                    LinkTot = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Pogingen = table.Column<int>(type: "integer", nullable: false),
                    GeopendOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OpPapierOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NietVoorMijOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VerslagId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_ontvanger", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_ontvanger_herstel_verslag_VerslagId",
                        column: x => x.VerslagId,
                        principalTable: "herstel_verslag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_voorstelversie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    DoorPersoon = table.Column<Guid>(type: "uuid", nullable: false),
                    DoorNaam = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AangenomenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VoorstelId = table.Column<Guid>(type: "uuid", nullable: false),
                    Inhoud_Beginsituatie = table.Column<string>(type: "text", nullable: false),
                    Inhoud_Gebied = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Inhoud_GewensteSituatie = table.Column<string>(type: "text", nullable: false),
                    Inhoud_Op = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Inhoud_Tekst = table.Column<string>(type: "text", nullable: false),
                    Inhoud_Waarom = table.Column<string>(type: "text", nullable: false),
                    Inhoud_Wanneer = table.Column<DateOnly>(type: "date", nullable: true),
                    Inhoud_Wie = table.Column<string>(type: "text", nullable: false),
                    Inhoud_WiePersoonId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_voorstelversie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_voorstelversie_herstel_voorstel_VoorstelId",
                        column: x => x.VoorstelId,
                        principalTable: "herstel_voorstel",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_aanmeldlink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Afdruk = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Email = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    GemaaktOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GeldigTot = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GeopendOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AfgedaanOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_aanmeldlink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_platform_aanmeldlink_platform_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "platform_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_account_claim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_claim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_platform_account_claim_platform_account_UserId",
                        column: x => x.UserId,
                        principalTable: "platform_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_account_login",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_login", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_platform_account_login_platform_account_UserId",
                        column: x => x.UserId,
                        principalTable: "platform_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_account_passkey",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_passkey", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_platform_account_passkey_platform_account_UserId",
                        column: x => x.UserId,
                        principalTable: "platform_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_account_token",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_account_token", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_platform_account_token_platform_account_UserId",
                        column: x => x.UserId,
                        principalTable: "platform_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_sessie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    Wijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BegonnenOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GezienOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Apparaat = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Plek = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Passkey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    GeeindigdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_sessie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_platform_sessie_platform_account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "platform_account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_berichtbijlage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BerichtId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Soort = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_berichtbijlage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_platform_berichtbijlage_platform_bericht_BerichtId",
                        column: x => x.BerichtId,
                        principalTable: "platform_bericht",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wmo_declaratiebestand",
                columns: table => new
                {
                    DeclaratieId = table.Column<Guid>(type: "uuid", nullable: false),
                    Inhoud = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_declaratiebestand", x => x.DeclaratieId);
                    table.ForeignKey(
                        name: "FK_wmo_declaratiebestand_wmo_declaratie_DeclaratieId",
                        column: x => x.DeclaratieId,
                        principalTable: "wmo_declaratie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wmo_declaratieregel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DeclaratieId = table.Column<Guid>(type: "uuid", nullable: false),
                    GemeenteId = table.Column<Guid>(type: "uuid", nullable: false),
                    AanbiederId = table.Column<Guid>(type: "uuid", nullable: false),
                    Plaats = table.Column<int>(type: "integer", nullable: false),
                    Referentie = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Vorige = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    DossierId = table.Column<Guid>(type: "uuid", nullable: true),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: false),
                    Maand = table.Column<DateOnly>(type: "date", nullable: false),
                    Geleverd = table.Column<int>(type: "integer", nullable: false),
                    Eenheid = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Centen = table.Column<long>(type: "bigint", nullable: false),
                    Volume = table.Column<long>(type: "bigint", nullable: false),
                    Fouten = table.Column<string>(type: "text", nullable: false),
                    IsGoed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_declaratieregel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_wmo_declaratieregel_wmo_declaratie_DeclaratieId",
                        column: x => x.DeclaratieId,
                        principalTable: "wmo_declaratie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wmo_scenario",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Tarief = table.Column<decimal>(type: "numeric(8,2)", precision: 8, scale: 2, nullable: false),
                    Afspraken = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Uitkomst = table.Column<string>(type: "text", nullable: false),
                    RondeId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_scenario", x => x.Id);
                    table.ForeignKey(
                        name: "FK_wmo_scenario_wmo_herindicatieronde_RondeId",
                        column: x => x.RondeId,
                        principalTable: "wmo_herindicatieronde",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wmo_indicatiedeel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutenPerWeek = table.Column<int>(type: "integer", nullable: false),
                    Vorm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AanbiederId = table.Column<Guid>(type: "uuid", nullable: true),
                    Aanbieder = table.Column<string>(type: "text", nullable: false),
                    Herkomst = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ingang = table.Column<DateOnly>(type: "date", nullable: false),
                    Einde = table.Column<DateOnly>(type: "date", nullable: true),
                    BesluitId = table.Column<Guid>(type: "uuid", nullable: true),
                    IndicatieId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_indicatiedeel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_wmo_indicatiedeel_wmo_indicatie_IndicatieId",
                        column: x => x.IndicatieId,
                        principalTable: "wmo_indicatie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wmo_opschorting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Grond = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    Begin = table.Column<DateOnly>(type: "date", nullable: false),
                    Einde = table.Column<DateOnly>(type: "date", nullable: true),
                    Door = table.Column<string>(type: "text", nullable: false),
                    MeldingId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_opschorting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_wmo_opschorting_wmo_melding_MeldingId",
                        column: x => x.MeldingId,
                        principalTable: "wmo_melding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wmo_situatiebericht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    GelezenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    MeldingId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_situatiebericht", x => x.Id);
                    table.ForeignKey(
                        name: "FK_wmo_situatiebericht_wmo_melding_MeldingId",
                        column: x => x.MeldingId,
                        principalTable: "wmo_melding",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wmo_bevinding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Onderwerp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Wie = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_bevinding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_wmo_bevinding_wmo_onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "wmo_onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wmo_mogelijkheid",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Wat = table.Column<string>(type: "text", nullable: false),
                    Beschikbaar = table.Column<bool>(type: "boolean", nullable: false),
                    Nagegaan = table.Column<string>(type: "text", nullable: false),
                    NagegaanOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Gebruikelijk = table.Column<bool>(type: "boolean", nullable: true),
                    Door = table.Column<string>(type: "text", nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wmo_mogelijkheid", x => x.Id);
                    table.ForeignKey(
                        name: "FK_wmo_mogelijkheid_wmo_onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "wmo_onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_antwoord",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Pad = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Veld = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Getal = table.Column<long>(type: "bigint", nullable: true),
                    Datum = table.Column<DateOnly>(type: "date", nullable: true),
                    Sinds = table.Column<int>(type: "integer", nullable: false),
                    Tot = table.Column<int>(type: "integer", nullable: true),
                    Door = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DocumentversieId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_antwoord", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_antwoord_dossier_documentversie_DocumentversieId",
                        column: x => x.DocumentversieId,
                        principalTable: "dossier_documentversie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_handtekening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Tekenaar = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Rol = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Verplicht = table.Column<bool>(type: "boolean", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Stand = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GevraagdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HerinnerdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Wijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    GetypteNaam = table.Column<string>(type: "text", nullable: false),
                    VastgelegdDoor = table.Column<string>(type: "text", nullable: false),
                    Getuige = table.Column<string>(type: "text", nullable: false),
                    Scan = table.Column<Guid>(type: "uuid", nullable: true),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    DocumentversieId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_handtekening", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_handtekening_dossier_documentversie_DocumentversieId",
                        column: x => x.DocumentversieId,
                        principalTable: "dossier_documentversie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_verstrekking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    Soorten = table.Column<string>(type: "text", nullable: false),
                    Wat = table.Column<string>(type: "text", nullable: false),
                    Door = table.Column<string>(type: "text", nullable: false),
                    ToestemmingId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_verstrekking", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_verstrekking_dossier_toestemming_ToestemmingId",
                        column: x => x.ToestemmingId,
                        principalTable: "dossier_toestemming",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_gespreksverslag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SchrijverId = table.Column<Guid>(type: "uuid", nullable: false),
                    Schrijver = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    VrijgegevenOp = table.Column<DateOnly>(type: "date", nullable: true),
                    GenomineerdeId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_gespreksverslag", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dossier_gespreksverslag_dossier_genomineerde_GenomineerdeId",
                        column: x => x.GenomineerdeId,
                        principalTable: "dossier_genomineerde",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_notitieversie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Nummer = table.Column<int>(type: "integer", nullable: false),
                    Tekst = table.Column<string>(type: "text", nullable: false),
                    Soort = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DoorPersoon = table.Column<Guid>(type: "uuid", nullable: false),
                    DoorNaam = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    NotitieId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_notitieversie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_notitieversie_herstel_notitie_NotitieId",
                        column: x => x.NotitieId,
                        principalTable: "herstel_notitie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_deelnemer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Rol = table.Column<string>(type: "text", nullable: false),
                    IsInwoner = table.Column<bool>(type: "boolean", nullable: false),
                    UitgenodigdOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AfgemeldOp = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    VersieId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_deelnemer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_deelnemer_herstel_voorstelversie_VersieId",
                        column: x => x.VersieId,
                        principalTable: "herstel_voorstelversie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "herstel_stem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Volgnummer = table.Column<int>(type: "integer", nullable: false),
                    PersoonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Keuze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Woord = table.Column<string>(type: "text", nullable: false),
                    Op = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Wijze = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VastgelegdDoor = table.Column<string>(type: "text", nullable: false),
                    VastgelegdDoorPersoon = table.Column<Guid>(type: "uuid", nullable: false),
                    VersieId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_herstel_stem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_herstel_stem_herstel_voorstelversie_VersieId",
                        column: x => x.VersieId,
                        principalTable: "herstel_voorstelversie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "dossier_kringdag",
                columns: new[] { "Id", "Dag" },
                values: new object[] { 1, new DateOnly(1, 1, 1) });

            migrationBuilder.InsertData(
                table: "platform_wijzigingskop",
                columns: new[] { "Id", "Hash", "Nummer" },
                values: new object[] { 1, "", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_beleid_mededeling_GemeenteId_Peildatum",
                table: "beleid_mededeling",
                columns: new[] { "GemeenteId", "Peildatum" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_afscherming_DossierId",
                table: "dossier_afscherming",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_afscherming_WachtSinds_Id",
                table: "dossier_afscherming",
                columns: new[] { "WachtSinds", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_afwezigheid_PersoonId",
                table: "dossier_afwezigheid",
                column: "PersoonId",
                unique: true,
                filter: "\"TerugOp\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_antwoord_DocumentversieId_Tot",
                table: "dossier_antwoord",
                columns: new[] { "DocumentversieId", "Tot" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_betrokkene_AfwezigheidId",
                table: "dossier_betrokkene",
                column: "AfwezigheidId",
                filter: "\"AfwezigheidId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_betrokkene_DossierId",
                table: "dossier_betrokkene",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_betrokkene_PersoonId_DossierId",
                table: "dossier_betrokkene",
                columns: new[] { "PersoonId", "DossierId" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_bewaarbesluit_DossierId_Keuze_Tot",
                table: "dossier_bewaarbesluit",
                columns: new[] { "DossierId", "Keuze", "Tot" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_bewaarbesluit_Stand_Op",
                table: "dossier_bewaarbesluit",
                columns: new[] { "Stand", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_bewaarbesluit_voorstel",
                table: "dossier_bewaarbesluit",
                column: "DossierId",
                unique: true,
                filter: "\"Stand\" = 'Voorgesteld'");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_bewaarstand_Eerste_DossierId",
                table: "dossier_bewaarstand",
                columns: new[] { "Eerste", "DossierId" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_bijlage_DocumentId",
                table: "dossier_bijlage",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_bijlage_DossierId_Merk",
                table: "dossier_bijlage",
                columns: new[] { "DossierId", "Merk" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_document_DossierId",
                table: "dossier_document",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_document_ZaakId",
                table: "dossier_document",
                column: "ZaakId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_documentversie_DocumentId_Nummer",
                table: "dossier_documentversie",
                columns: new[] { "DocumentId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_dossier_InwonerId",
                table: "dossier_dossier",
                column: "InwonerId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_formulier_Code_Nummer",
                table: "dossier_formulier",
                columns: new[] { "Code", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_genomineerde_ResourcegroepId",
                table: "dossier_genomineerde",
                column: "ResourcegroepId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_gespreksverslag_GenomineerdeId",
                table: "dossier_gespreksverslag",
                column: "GenomineerdeId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_groep_DossierId",
                table: "dossier_groep",
                column: "DossierId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_handtekening_DocumentversieId",
                table: "dossier_handtekening",
                column: "DocumentversieId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_handtekening_PersoonId",
                table: "dossier_handtekening",
                column: "PersoonId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_inzagevraag_BeantwoordOp_GesteldOp",
                table: "dossier_inzagevraag",
                columns: new[] { "BeantwoordOp", "GesteldOp" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_inzagevraag_DossierId",
                table: "dossier_inzagevraag",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_meldcode_DossierId",
                table: "dossier_meldcode",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_meldcodelezer_MeldcodeId",
                table: "dossier_meldcodelezer",
                column: "MeldcodeId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_meldcodelezer_PersoonId_MeldcodeId",
                table: "dossier_meldcodelezer",
                columns: new[] { "PersoonId", "MeldcodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_meldcodenotitie_MeldcodeId",
                table: "dossier_meldcodenotitie",
                column: "MeldcodeId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_netwerklid_DossierId",
                table: "dossier_netwerklid",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_noodtoegang_Begonnen_Id",
                table: "dossier_noodtoegang",
                columns: new[] { "Begonnen", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_noodtoegang_DossierId",
                table: "dossier_noodtoegang",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_noodtoegang_GetoetstOp",
                table: "dossier_noodtoegang",
                column: "GetoetstOp");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_noodtoegang_PersoonId_Tot",
                table: "dossier_noodtoegang",
                columns: new[] { "PersoonId", "Tot" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_organisatie_Naam",
                table: "dossier_organisatie",
                column: "Naam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_overdracht_BetrokkeneId",
                table: "dossier_overdracht",
                column: "BetrokkeneId",
                unique: true,
                filter: "\"Stand\" IN ('Voorgesteld', 'WachtOpInwoner')");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_overdracht_BetrokkeneId_Stand",
                table: "dossier_overdracht",
                columns: new[] { "BetrokkeneId", "Stand" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_overdracht_BundelId",
                table: "dossier_overdracht",
                column: "BundelId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_overdracht_DoorId",
                table: "dossier_overdracht",
                column: "DoorId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_overdracht_DossierId",
                table: "dossier_overdracht",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_overdracht_NaarId_Stand",
                table: "dossier_overdracht",
                columns: new[] { "NaarId", "Stand" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_overdracht_VanId_Stand",
                table: "dossier_overdracht",
                columns: new[] { "VanId", "Stand" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_persoon_Bsn",
                table: "dossier_persoon",
                column: "Bsn");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_persoon_Geboortedatum",
                table: "dossier_persoon",
                column: "Geboortedatum");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_persoon_OrganisatieId",
                table: "dossier_persoon",
                column: "OrganisatieId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_persoon_Zoeksleutel",
                table: "dossier_persoon",
                column: "Zoeksleutel");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_toestemming_DossierId",
                table: "dossier_toestemming",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_uitnodiging_Afdruk",
                table: "dossier_uitnodiging",
                column: "Afdruk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_uitnodiging_DossierId",
                table: "dossier_uitnodiging",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_verstrekking_ToestemmingId",
                table: "dossier_verstrekking",
                column: "ToestemmingId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_vertegenwoordiger_DossierId",
                table: "dossier_vertegenwoordiger",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_vertegenwoordiger_PersoonId",
                table: "dossier_vertegenwoordiger",
                column: "PersoonId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_verwijderverzoek_DossierId",
                table: "dossier_verwijderverzoek",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_verwijderverzoek_open",
                table: "dossier_verwijderverzoek",
                column: "DossierId",
                unique: true,
                filter: "\"Stand\" = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_verwijderverzoek_Stand_OntvangenOp",
                table: "dossier_verwijderverzoek",
                columns: new[] { "Stand", "OntvangenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_AanmelderOrganisatieId",
                table: "herstel_aanmelding",
                column: "AanmelderOrganisatieId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_DossierId",
                table: "herstel_aanmelding",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_Herkomstsleutel",
                table: "herstel_aanmelding",
                column: "Herkomstsleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_Inwoner_Bsn",
                table: "herstel_aanmelding",
                column: "Inwoner_Bsn");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_Inwoner_Geboortedatum",
                table: "herstel_aanmelding",
                column: "Inwoner_Geboortedatum");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_OntvangenOp",
                table: "herstel_aanmelding",
                column: "OntvangenOp");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_Sorteersleutel",
                table: "herstel_aanmelding",
                column: "Sorteersleutel");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_Status_OntvangenOp",
                table: "herstel_aanmelding",
                columns: new[] { "Status", "OntvangenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_Status_Sorteersleutel",
                table: "herstel_aanmelding",
                columns: new[] { "Status", "Sorteersleutel" });

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_Zoeksleutel",
                table: "herstel_aanmelding",
                column: "Zoeksleutel");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanwezigheid_GenodigdeId",
                table: "herstel_aanwezigheid",
                column: "GenodigdeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanwezigheid_OverlegId",
                table: "herstel_aanwezigheid",
                column: "OverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_agendakoppeling_Afdruk",
                table: "herstel_agendakoppeling",
                column: "Afdruk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_agendapunt_OverlegId",
                table: "herstel_agendapunt",
                column: "OverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_beeld_MetingId_Gebied_Rol_VanPersoon",
                table: "herstel_beeld",
                columns: new[] { "MetingId", "Gebied", "Rol", "VanPersoon" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_belafspraak_DossierId",
                table: "herstel_belafspraak",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_belpoging_OverlegId",
                table: "herstel_belpoging",
                column: "OverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_cijfer_ReeksId",
                table: "herstel_cijfer",
                column: "ReeksId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_cijferreeks_Jaar_Werkproces",
                table: "herstel_cijferreeks",
                columns: new[] { "Jaar", "Werkproces" });

            migrationBuilder.CreateIndex(
                name: "IX_herstel_correctie_VerslagId",
                table: "herstel_correctie",
                column: "VerslagId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_deelnemer_PersoonId",
                table: "herstel_deelnemer",
                column: "PersoonId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_deelnemer_VersieId_PersoonId",
                table: "herstel_deelnemer",
                columns: new[] { "VersieId", "PersoonId" });

            migrationBuilder.CreateIndex(
                name: "IX_herstel_evaluatie_TrajectId_Op",
                table: "herstel_evaluatie",
                columns: new[] { "TrajectId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_herstel_geheimhoudingsbelofte_GenodigdeId",
                table: "herstel_geheimhoudingsbelofte",
                column: "GenodigdeId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_geheimhoudingsbelofte_OverlegId",
                table: "herstel_geheimhoudingsbelofte",
                column: "OverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_genodigde_Linkafdruk",
                table: "herstel_genodigde",
                column: "Linkafdruk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_genodigde_OverlegId",
                table: "herstel_genodigde",
                column: "OverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_genodigde_PersoonId",
                table: "herstel_genodigde",
                column: "PersoonId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_meting_DossierId_Op",
                table: "herstel_meting",
                columns: new[] { "DossierId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_herstel_meting_TrajectId_Nummer",
                table: "herstel_meting",
                columns: new[] { "TrajectId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_nabericht_DossierId",
                table: "herstel_nabericht",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_nabericht_OnderwerpId_PersoonId_Soort_Nummer",
                table: "herstel_nabericht",
                columns: new[] { "OnderwerpId", "PersoonId", "Soort", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_notitie_VerslagId",
                table: "herstel_notitie",
                column: "VerslagId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_notitieversie_NotitieId_Nummer",
                table: "herstel_notitieversie",
                columns: new[] { "NotitieId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_ontheffing_TrajectId",
                table: "herstel_ontheffing",
                column: "TrajectId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_ontheffing_TrajectId_Stap_Stuk",
                table: "herstel_ontheffing",
                columns: new[] { "TrajectId", "Stap", "Stuk" },
                unique: true,
                filter: "\"IngetrokkenOp\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_ontvanger_GenodigdeId",
                table: "herstel_ontvanger",
                column: "GenodigdeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_ontvanger_Linkafdruk",
                table: "herstel_ontvanger",
                column: "Linkafdruk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_ontvanger_VerslagId",
                table: "herstel_ontvanger",
                column: "VerslagId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_overleg_DossierId",
                table: "herstel_overleg",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_overleg_Stand_Dag",
                table: "herstel_overleg",
                columns: new[] { "Stand", "Dag" });

            migrationBuilder.CreateIndex(
                name: "IX_herstel_overleg_TrajectId",
                table: "herstel_overleg",
                column: "TrajectId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_overlegervaring_DossierId",
                table: "herstel_overlegervaring",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_overlegervaring_OverlegId_PersoonId",
                table: "herstel_overlegervaring",
                columns: new[] { "OverlegId", "PersoonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_parkering_OverlegId",
                table: "herstel_parkering",
                column: "OverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_parkering_VoorstelId",
                table: "herstel_parkering",
                column: "VoorstelId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_plan_TrajectId_Nummer",
                table: "herstel_plan",
                columns: new[] { "TrajectId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_prikantwoord_MomentId_GenodigdeId",
                table: "herstel_prikantwoord",
                columns: new[] { "MomentId", "GenodigdeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_prikantwoord_OverlegId",
                table: "herstel_prikantwoord",
                column: "OverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_prikmoment_OverlegId",
                table: "herstel_prikmoment",
                column: "OverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_processtuk_Werkproces_Stap_Plek",
                table: "herstel_processtuk",
                columns: new[] { "Werkproces", "Stap", "Plek" },
                unique: true,
                filter: "\"WegOp\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_stem_VersieId_Volgnummer",
                table: "herstel_stem",
                columns: new[] { "VersieId", "Volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_traject_DossierId",
                table: "herstel_traject",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_traject_Status_GestartOp",
                table: "herstel_traject",
                columns: new[] { "Status", "GestartOp" });

            migrationBuilder.CreateIndex(
                name: "IX_herstel_vastlegging_TrajectId",
                table: "herstel_vastlegging",
                column: "TrajectId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_veiligheidsmoment_OverlegId",
                table: "herstel_veiligheidsmoment",
                column: "OverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_verslag_DossierId",
                table: "herstel_verslag",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_verslag_OverlegId",
                table: "herstel_verslag",
                column: "OverlegId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_verzending_GenodigdeId_Soort_Nummer",
                table: "herstel_verzending",
                columns: new[] { "GenodigdeId", "Soort", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_verzending_OverlegId",
                table: "herstel_verzending",
                column: "OverlegId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_voorstel_TrajectId",
                table: "herstel_voorstel",
                column: "TrajectId");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_voorstelversie_VoorstelId_Nummer",
                table: "herstel_voorstelversie",
                columns: new[] { "VoorstelId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_herstel_werkproces_Code_Nummer",
                table: "herstel_werkproces",
                columns: new[] { "Code", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_aanmeldlink_AccountId_Soort",
                table: "platform_aanmeldlink",
                columns: new[] { "AccountId", "Soort" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_aanmeldlink_Afdruk",
                table: "platform_aanmeldlink",
                column: "Afdruk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "platform_account",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_Demonaam",
                table: "platform_account",
                column: "Demonaam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_PersoonId",
                table: "platform_account",
                column: "PersoonId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "platform_account",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_claim_UserId",
                table: "platform_account_claim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_login_UserId",
                table: "platform_account_login",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_platform_account_passkey_UserId",
                table: "platform_account_passkey",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_platform_bericht_Staat_Volgende",
                table: "platform_bericht",
                columns: new[] { "Staat", "Volgende" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_berichtbijlage_BerichtId",
                table: "platform_berichtbijlage",
                column: "BerichtId");

            migrationBuilder.CreateIndex(
                name: "IX_platform_logcontrole_BegonnenOp",
                table: "platform_logcontrole",
                column: "BegonnenOp");

            migrationBuilder.CreateIndex(
                name: "IX_platform_logcontrole_Plaats",
                table: "platform_logcontrole",
                column: "Plaats",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_sessie_AccountId_GeeindigdOp",
                table: "platform_sessie",
                columns: new[] { "AccountId", "GeeindigdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_taakloop_Code_BegonnenOp",
                table: "platform_taakloop",
                columns: new[] { "Code", "BegonnenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_taakloop_Code_Plaats",
                table: "platform_taakloop",
                columns: new[] { "Code", "Plaats" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_taakloop_Code_Slag",
                table: "platform_taakloop",
                columns: new[] { "Code", "Slag" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_verklaring_Op",
                table: "platform_verklaring",
                column: "Op");

            migrationBuilder.CreateIndex(
                name: "IX_platform_wijzigingslog_DossierId_Nummer",
                table: "platform_wijzigingslog",
                columns: new[] { "DossierId", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_wijzigingslog_WisWat",
                table: "platform_wijzigingslog",
                column: "WisWat",
                filter: "\"WisWat\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_platform_wijzigingslog_WisWie",
                table: "platform_wijzigingslog",
                column: "WisWie",
                filter: "\"WisWie\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_bericht_Afzender_Soort_Identificatie",
                table: "wmo_bericht",
                columns: new[] { "Afzender", "Soort", "Identificatie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_bericht_DossierId",
                table: "wmo_bericht",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_besluit_DossierId",
                table: "wmo_besluit",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_besluit_HerindicatieId",
                table: "wmo_besluit",
                column: "HerindicatieId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_besluit_MeldingId",
                table: "wmo_besluit",
                column: "MeldingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_bevinding_OnderzoekId_Onderwerp",
                table: "wmo_bevinding",
                columns: new[] { "OnderzoekId", "Onderwerp" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_bezwaar_BehandelaarId_BeslistOp_BeslisUiterlijk",
                table: "wmo_bezwaar",
                columns: new[] { "BehandelaarId", "BeslistOp", "BeslisUiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_bezwaar_BesluitId",
                table: "wmo_bezwaar",
                column: "BesluitId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_bezwaar_DossierId",
                table: "wmo_bezwaar",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_bezwaar_GemeenteId_BeslistOp_BeslisUiterlijk",
                table: "wmo_bezwaar",
                columns: new[] { "GemeenteId", "BeslistOp", "BeslisUiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_bezwaar_InwonerId",
                table: "wmo_bezwaar",
                column: "InwonerId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_brief_BesluitId",
                table: "wmo_brief",
                column: "BesluitId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_brief_BezwaarId",
                table: "wmo_brief",
                column: "BezwaarId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_brief_DossierId",
                table: "wmo_brief",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_briefsjabloon_GemeenteId_Nummer",
                table: "wmo_briefsjabloon",
                columns: new[] { "GemeenteId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_contact_DossierId_Op",
                table: "wmo_contact",
                columns: new[] { "DossierId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_declaratie_AanbiederId_Identificatie",
                table: "wmo_declaratie",
                columns: new[] { "AanbiederId", "Identificatie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_declaratie_AanbiederId_Nummer",
                table: "wmo_declaratie",
                columns: new[] { "AanbiederId", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_declaratie_GemeenteId_AanbiederId_Volgnummer",
                table: "wmo_declaratie",
                columns: new[] { "GemeenteId", "AanbiederId", "Volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_declaratie_GemeenteId_Op",
                table: "wmo_declaratie",
                columns: new[] { "GemeenteId", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_declaratieregel_AanbiederId_GemeenteId_Nummer_Maand",
                table: "wmo_declaratieregel",
                columns: new[] { "AanbiederId", "GemeenteId", "Nummer", "Maand" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_declaratieregel_DeclaratieId_Plaats",
                table: "wmo_declaratieregel",
                columns: new[] { "DeclaratieId", "Plaats" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_declaratieregel_DossierId",
                table: "wmo_declaratieregel",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_herindicatie_ConsulentId_Stand",
                table: "wmo_herindicatie",
                columns: new[] { "ConsulentId", "Stand" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_herindicatie_DossierId",
                table: "wmo_herindicatie",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_herindicatie_GemeenteId_Stand",
                table: "wmo_herindicatie",
                columns: new[] { "GemeenteId", "Stand" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_herindicatie_InwonerId",
                table: "wmo_herindicatie",
                column: "InwonerId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_herindicatie_RondeId_DossierId",
                table: "wmo_herindicatie",
                columns: new[] { "RondeId", "DossierId" },
                unique: true,
                filter: "\"VervolgOp\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_herindicatie_VervolgOp",
                table: "wmo_herindicatie",
                column: "VervolgOp",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_herindicatieronde_GemeenteId",
                table: "wmo_herindicatieronde",
                column: "GemeenteId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_indicatie_DossierId",
                table: "wmo_indicatie",
                column: "DossierId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_indicatie_GemeenteId",
                table: "wmo_indicatie",
                column: "GemeenteId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_indicatie_InwonerId",
                table: "wmo_indicatie",
                column: "InwonerId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_indicatiedeel_AanbiederId_Einde",
                table: "wmo_indicatiedeel",
                columns: new[] { "AanbiederId", "Einde" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_indicatiedeel_Einde",
                table: "wmo_indicatiedeel",
                column: "Einde");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_indicatiedeel_IndicatieId",
                table: "wmo_indicatiedeel",
                column: "IndicatieId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_meeleesverzoek_BesluitId",
                table: "wmo_meeleesverzoek",
                column: "BesluitId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_meeleesverzoek_DossierId",
                table: "wmo_meeleesverzoek",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_meeleesverzoek_LezerId",
                table: "wmo_meeleesverzoek",
                column: "LezerId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_meeleesverzoek_VragerId",
                table: "wmo_meeleesverzoek",
                column: "VragerId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_melding_ConsulentId_Stand",
                table: "wmo_melding",
                columns: new[] { "ConsulentId", "Stand" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_melding_DossierId",
                table: "wmo_melding",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_melding_GemeenteId_Stand_GemeldOp",
                table: "wmo_melding",
                columns: new[] { "GemeenteId", "Stand", "GemeldOp" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_melding_InwonerId",
                table: "wmo_melding",
                column: "InwonerId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_mogelijkheid_OnderzoekId",
                table: "wmo_mogelijkheid",
                column: "OnderzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_normenkader_Code_Nummer",
                table: "wmo_normenkader",
                columns: new[] { "Code", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_onderzoek_DossierId",
                table: "wmo_onderzoek",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_onderzoek_MeldingId",
                table: "wmo_onderzoek",
                column: "MeldingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wmo_opschorting_MeldingId",
                table: "wmo_opschorting",
                column: "MeldingId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_scenario_RondeId",
                table: "wmo_scenario",
                column: "RondeId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_signaal_AanbiederId_GegevenOp",
                table: "wmo_signaal",
                columns: new[] { "AanbiederId", "GegevenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_signaal_BehandelaarId_Stand_GegevenOp",
                table: "wmo_signaal",
                columns: new[] { "BehandelaarId", "Stand", "GegevenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_signaal_DossierId",
                table: "wmo_signaal",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_signaal_GemeenteId_Stand_GegevenOp",
                table: "wmo_signaal",
                columns: new[] { "GemeenteId", "Stand", "GegevenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_situatiebericht_MeldingId",
                table: "wmo_situatiebericht",
                column: "MeldingId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_spoedvoorziening_DossierId",
                table: "wmo_spoedvoorziening",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_spoedvoorziening_MeldingId",
                table: "wmo_spoedvoorziening",
                column: "MeldingId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_toewijzing_AanbiederId_Einde",
                table: "wmo_toewijzing",
                columns: new[] { "AanbiederId", "Einde" });

            migrationBuilder.CreateIndex(
                name: "IX_wmo_toewijzing_DossierId",
                table: "wmo_toewijzing",
                column: "DossierId");

            migrationBuilder.CreateIndex(
                name: "IX_wmo_toewijzing_GemeenteId_Nummer",
                table: "wmo_toewijzing",
                columns: new[] { "GemeenteId", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "beleid_maandcijfer");

            migrationBuilder.DropTable(
                name: "beleid_mededeling");

            migrationBuilder.DropTable(
                name: "beleid_telling");

            migrationBuilder.DropTable(
                name: "dossier_afscherming");

            migrationBuilder.DropTable(
                name: "dossier_afwezigheid");

            migrationBuilder.DropTable(
                name: "dossier_antwoord");

            migrationBuilder.DropTable(
                name: "dossier_betrokkene");

            migrationBuilder.DropTable(
                name: "dossier_bewaarbesluit");

            migrationBuilder.DropTable(
                name: "dossier_bewaarregeling");

            migrationBuilder.DropTable(
                name: "dossier_bewaarstand");

            migrationBuilder.DropTable(
                name: "dossier_bijlage");

            migrationBuilder.DropTable(
                name: "dossier_formulier");

            migrationBuilder.DropTable(
                name: "dossier_gespreksverslag");

            migrationBuilder.DropTable(
                name: "dossier_handtekening");

            migrationBuilder.DropTable(
                name: "dossier_inzagevraag");

            migrationBuilder.DropTable(
                name: "dossier_kringdag");

            migrationBuilder.DropTable(
                name: "dossier_meldcodelezer");

            migrationBuilder.DropTable(
                name: "dossier_meldcodenotitie");

            migrationBuilder.DropTable(
                name: "dossier_netwerklid");

            migrationBuilder.DropTable(
                name: "dossier_noodtoegang");

            migrationBuilder.DropTable(
                name: "dossier_organisatie");

            migrationBuilder.DropTable(
                name: "dossier_overdracht");

            migrationBuilder.DropTable(
                name: "dossier_persoon");

            migrationBuilder.DropTable(
                name: "dossier_uitnodiging");

            migrationBuilder.DropTable(
                name: "dossier_verstrekking");

            migrationBuilder.DropTable(
                name: "dossier_vertegenwoordiger");

            migrationBuilder.DropTable(
                name: "dossier_verwijderverzoek");

            migrationBuilder.DropTable(
                name: "herstel_aanmelding");

            migrationBuilder.DropTable(
                name: "herstel_aanwezigheid");

            migrationBuilder.DropTable(
                name: "herstel_agendakoppeling");

            migrationBuilder.DropTable(
                name: "herstel_agendapunt");

            migrationBuilder.DropTable(
                name: "herstel_beeld");

            migrationBuilder.DropTable(
                name: "herstel_belpoging");

            migrationBuilder.DropTable(
                name: "herstel_cijfer");

            migrationBuilder.DropTable(
                name: "herstel_correctie");

            migrationBuilder.DropTable(
                name: "herstel_deelnemer");

            migrationBuilder.DropTable(
                name: "herstel_evaluatie");

            migrationBuilder.DropTable(
                name: "herstel_geheimhoudingsbelofte");

            migrationBuilder.DropTable(
                name: "herstel_genodigde");

            migrationBuilder.DropTable(
                name: "herstel_invoerbestand");

            migrationBuilder.DropTable(
                name: "herstel_nabericht");

            migrationBuilder.DropTable(
                name: "herstel_notitieversie");

            migrationBuilder.DropTable(
                name: "herstel_ontheffing");

            migrationBuilder.DropTable(
                name: "herstel_ontvanger");

            migrationBuilder.DropTable(
                name: "herstel_overlegervaring");

            migrationBuilder.DropTable(
                name: "herstel_parkering");

            migrationBuilder.DropTable(
                name: "herstel_plan");

            migrationBuilder.DropTable(
                name: "herstel_prikantwoord");

            migrationBuilder.DropTable(
                name: "herstel_prikmoment");

            migrationBuilder.DropTable(
                name: "herstel_processtuk");

            migrationBuilder.DropTable(
                name: "herstel_stem");

            migrationBuilder.DropTable(
                name: "herstel_traject");

            migrationBuilder.DropTable(
                name: "herstel_vastlegging");

            migrationBuilder.DropTable(
                name: "herstel_veiligheidsmoment");

            migrationBuilder.DropTable(
                name: "herstel_verzending");

            migrationBuilder.DropTable(
                name: "herstel_werkproces");

            migrationBuilder.DropTable(
                name: "platform_aanbieder");

            migrationBuilder.DropTable(
                name: "platform_aanmeldlink");

            migrationBuilder.DropTable(
                name: "platform_account_claim");

            migrationBuilder.DropTable(
                name: "platform_account_login");

            migrationBuilder.DropTable(
                name: "platform_account_passkey");

            migrationBuilder.DropTable(
                name: "platform_account_token");

            migrationBuilder.DropTable(
                name: "platform_berichtbijlage");

            migrationBuilder.DropTable(
                name: "platform_bestand");

            migrationBuilder.DropTable(
                name: "platform_concept");

            migrationBuilder.DropTable(
                name: "platform_logcontrole");

            migrationBuilder.DropTable(
                name: "platform_sessie");

            migrationBuilder.DropTable(
                name: "platform_sleutel");

            migrationBuilder.DropTable(
                name: "platform_taakloop");

            migrationBuilder.DropTable(
                name: "platform_verklaring");

            migrationBuilder.DropTable(
                name: "platform_verzoek");

            migrationBuilder.DropTable(
                name: "platform_wijzigingskop");

            migrationBuilder.DropTable(
                name: "platform_wijzigingslog");

            migrationBuilder.DropTable(
                name: "platform_wisrest");

            migrationBuilder.DropTable(
                name: "wmo_bericht");

            migrationBuilder.DropTable(
                name: "wmo_besluit");

            migrationBuilder.DropTable(
                name: "wmo_bevinding");

            migrationBuilder.DropTable(
                name: "wmo_bezwaar");

            migrationBuilder.DropTable(
                name: "wmo_brief");

            migrationBuilder.DropTable(
                name: "wmo_briefsjabloon");

            migrationBuilder.DropTable(
                name: "wmo_contact");

            migrationBuilder.DropTable(
                name: "wmo_declaratiebestand");

            migrationBuilder.DropTable(
                name: "wmo_declaratieregel");

            migrationBuilder.DropTable(
                name: "wmo_herindicatie");

            migrationBuilder.DropTable(
                name: "wmo_indicatiedeel");

            migrationBuilder.DropTable(
                name: "wmo_meeleesverzoek");

            migrationBuilder.DropTable(
                name: "wmo_mogelijkheid");

            migrationBuilder.DropTable(
                name: "wmo_normenkader");

            migrationBuilder.DropTable(
                name: "wmo_opschorting");

            migrationBuilder.DropTable(
                name: "wmo_scenario");

            migrationBuilder.DropTable(
                name: "wmo_signaal");

            migrationBuilder.DropTable(
                name: "wmo_situatiebericht");

            migrationBuilder.DropTable(
                name: "wmo_spoedvoorziening");

            migrationBuilder.DropTable(
                name: "wmo_toewijzing");

            migrationBuilder.DropTable(
                name: "dossier_genomineerde");

            migrationBuilder.DropTable(
                name: "dossier_documentversie");

            migrationBuilder.DropTable(
                name: "dossier_meldcode");

            migrationBuilder.DropTable(
                name: "dossier_toestemming");

            migrationBuilder.DropTable(
                name: "herstel_meting");

            migrationBuilder.DropTable(
                name: "herstel_belafspraak");

            migrationBuilder.DropTable(
                name: "herstel_cijferreeks");

            migrationBuilder.DropTable(
                name: "herstel_notitie");

            migrationBuilder.DropTable(
                name: "herstel_voorstelversie");

            migrationBuilder.DropTable(
                name: "herstel_overleg");

            migrationBuilder.DropTable(
                name: "platform_bericht");

            migrationBuilder.DropTable(
                name: "platform_account");

            migrationBuilder.DropTable(
                name: "wmo_declaratie");

            migrationBuilder.DropTable(
                name: "wmo_indicatie");

            migrationBuilder.DropTable(
                name: "wmo_onderzoek");

            migrationBuilder.DropTable(
                name: "wmo_herindicatieronde");

            migrationBuilder.DropTable(
                name: "wmo_melding");

            migrationBuilder.DropTable(
                name: "dossier_groep");

            migrationBuilder.DropTable(
                name: "dossier_document");

            migrationBuilder.DropTable(
                name: "dossier_dossier");

            migrationBuilder.DropTable(
                name: "herstel_verslag");

            migrationBuilder.DropTable(
                name: "herstel_voorstel");
        }
    }
}
