using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Spil.Platform.Sqlite.Migrations.Log
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_inzagekop",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_inzagekop", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_inzagelog",
                columns: table => new
                {
                    Nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    Gebeurtenis = table.Column<string>(type: "TEXT", nullable: false),
                    Actie = table.Column<string>(type: "TEXT", maxLength: 1, nullable: false),
                    Toegestaan = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Rol = table.Column<string>(type: "TEXT", nullable: false),
                    Organisatie = table.Column<string>(type: "TEXT", nullable: false),
                    Doel = table.Column<string>(type: "TEXT", nullable: false),
                    Toegangspunt = table.Column<string>(type: "TEXT", nullable: false),
                    Bron = table.Column<string>(type: "TEXT", nullable: false),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Onderwerp = table.Column<string>(type: "TEXT", nullable: false),
                    Soorten = table.Column<string>(type: "TEXT", nullable: false),
                    Autorisatie = table.Column<bool>(type: "INTEGER", nullable: false),
                    Relatie = table.Column<bool>(type: "INTEGER", nullable: false),
                    Toestemming = table.Column<bool>(type: "INTEGER", nullable: false),
                    Noodknop = table.Column<bool>(type: "INTEGER", nullable: false),
                    Tijdstip = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VorigeHash = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    WisWat = table.Column<Guid>(type: "TEXT", nullable: true),
                    WisWie = table.Column<Guid>(type: "TEXT", nullable: true),
                    ZoutWat = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    ZoutWie = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    MerkWat = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MerkWie = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_inzagelog", x => x.Nummer);
                });

            migrationBuilder.InsertData(
                table: "platform_inzagekop",
                columns: new[] { "Id", "Hash", "Nummer" },
                values: new object[] { 1, "", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_platform_inzagelog_AccountId_Tijdstip_Nummer",
                table: "platform_inzagelog",
                columns: new[] { "AccountId", "Tijdstip", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_inzagelog_DossierId_Nummer",
                table: "platform_inzagelog",
                columns: new[] { "DossierId", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_inzagelog_geweigerd",
                table: "platform_inzagelog",
                columns: new[] { "Tijdstip", "Nummer" },
                filter: "NOT \"Toegestaan\"");

            migrationBuilder.CreateIndex(
                name: "IX_platform_inzagelog_noodknop",
                table: "platform_inzagelog",
                columns: new[] { "Tijdstip", "Nummer" },
                filter: "\"Noodknop\"");

            migrationBuilder.CreateIndex(
                name: "IX_platform_inzagelog_Organisatie_Tijdstip_Nummer",
                table: "platform_inzagelog",
                columns: new[] { "Organisatie", "Tijdstip", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_inzagelog_Tijdstip_Nummer",
                table: "platform_inzagelog",
                columns: new[] { "Tijdstip", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_inzagelog_WisWat",
                table: "platform_inzagelog",
                column: "WisWat",
                filter: "\"WisWat\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_platform_inzagelog_WisWie",
                table: "platform_inzagelog",
                column: "WisWie",
                filter: "\"WisWie\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_inzagekop");

            migrationBuilder.DropTable(
                name: "platform_inzagelog");
        }
    }
}
