using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Spil.Platform.Sqlite.Migrations.App
{
    /// <inheritdoc />
    public partial class Aanmeldlijst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Sorteersleutel",
                table: "herstel_aanmelding",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "herstel_invoerbestand",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Aanmelder = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OrganisatieId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsOvergenomen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Plan = table.Column<string>(type: "TEXT", nullable: false),
                    Onbekend = table.Column<string>(type: "TEXT", nullable: false)
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
        }
    }
}
