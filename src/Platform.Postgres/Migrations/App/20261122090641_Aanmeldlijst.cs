using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Spil.Platform.Postgres.Migrations.App
{
    /// <inheritdoc />
    public partial class Aanmeldlijst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Zoeksleutel",
                table: "herstel_aanmelding",
                type: "text",
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AddColumn<string>(
                name: "Sorteersleutel",
                table: "herstel_aanmelding",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "Zoeksleutel",
                table: "dossier_persoon",
                type: "text",
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "Sorteersleutel",
                table: "dossier_persoon",
                type: "text",
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "text");

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

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_OntvangenOp",
                table: "herstel_aanmelding",
                column: "OntvangenOp");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_Sorteersleutel",
                table: "herstel_aanmelding",
                column: "Sorteersleutel");

            migrationBuilder.CreateIndex(
                name: "IX_herstel_aanmelding_Status_Sorteersleutel",
                table: "herstel_aanmelding",
                columns: new[] { "Status", "Sorteersleutel" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "herstel_invoerbestand");

            migrationBuilder.DropIndex(
                name: "IX_herstel_aanmelding_OntvangenOp",
                table: "herstel_aanmelding");

            migrationBuilder.DropIndex(
                name: "IX_herstel_aanmelding_Sorteersleutel",
                table: "herstel_aanmelding");

            migrationBuilder.DropIndex(
                name: "IX_herstel_aanmelding_Status_Sorteersleutel",
                table: "herstel_aanmelding");

            migrationBuilder.DropColumn(
                name: "Sorteersleutel",
                table: "herstel_aanmelding");

            migrationBuilder.AlterColumn<string>(
                name: "Zoeksleutel",
                table: "herstel_aanmelding",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "Zoeksleutel",
                table: "dossier_persoon",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "Sorteersleutel",
                table: "dossier_persoon",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text",
                oldCollation: "C");
        }
    }
}
