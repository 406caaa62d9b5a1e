using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CraftGraph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddOpeningHours : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OpeningRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    PointOfSaleId = table.Column<int>(type: "INTEGER", nullable: true),
                    ProducerId = table.Column<int>(type: "INTEGER", nullable: true),
                    Calendar = table.Column<string>(type: "TEXT", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", nullable: true),
                    Opens = table.Column<int>(type: "INTEGER", nullable: false),
                    Closes = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstMonthDay = table.Column<int>(type: "INTEGER", nullable: true),
                    LastMonthDay = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason_Ar = table.Column<string>(type: "TEXT", nullable: true),
                    Reason_En = table.Column<string>(type: "TEXT", nullable: true),
                    Reason_Fr = table.Column<string>(type: "TEXT", nullable: true),
                    Reason_Zgh = table.Column<string>(type: "TEXT", nullable: true),
                    Verification = table.Column<string>(type: "TEXT", nullable: false),
                    VerificationNote = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningRules", x => x.Id);
                    table.CheckConstraint("CK_OpeningRule_Calendar_Name", "\"Calendar\" IN ('Weekly', 'Season', 'Ramadan', 'OutOfSeason', 'Exception')");
                    table.CheckConstraint("CK_OpeningRule_Closes", "\"Closes\" > \"Opens\" AND \"Closes\" <= 2880");
                    table.CheckConstraint("CK_OpeningRule_Dates", "(\"Calendar\" = 'Exception') = (\"FirstDay\" IS NOT NULL) AND (\"FirstDay\" IS NULL) = (\"LastDay\" IS NULL) AND (\"FirstDay\" IS NULL OR \"FirstDay\" <= \"LastDay\")");
                    table.CheckConstraint("CK_OpeningRule_Opens", "\"Opens\" BETWEEN 0 AND 1439");
                    table.CheckConstraint("CK_OpeningRule_Place", "(\"PointOfSaleId\" IS NULL) <> (\"ProducerId\" IS NULL)");
                    table.CheckConstraint("CK_OpeningRule_Season", "(\"Calendar\" IN ('Season', 'OutOfSeason')) = (\"FirstMonthDay\" IS NOT NULL) AND (\"FirstMonthDay\" IS NULL) = (\"LastMonthDay\" IS NULL)");
                    table.CheckConstraint("CK_OpeningRule_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.CheckConstraint("CK_OpeningRule_Weekday_Name", "\"Weekday\" IN ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')");
                    table.ForeignKey(
                        name: "FK_OpeningRules_PointsOfSale_PointOfSaleId",
                        column: x => x.PointOfSaleId,
                        principalTable: "PointsOfSale",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpeningRules_Producers_ProducerId",
                        column: x => x.ProducerId,
                        principalTable: "Producers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ramadans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HijriYear = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Verification = table.Column<string>(type: "TEXT", nullable: false),
                    VerificationNote = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ramadans", x => x.Id);
                    table.CheckConstraint("CK_Ramadan_LastDay", "\"LastDay\" > \"FirstDay\"");
                    table.CheckConstraint("CK_Ramadan_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "OpeningRuleSources",
                columns: table => new
                {
                    OpeningRuleId = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningRuleSources", x => new { x.OpeningRuleId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_OpeningRuleSources_OpeningRules_OpeningRuleId",
                        column: x => x.OpeningRuleId,
                        principalTable: "OpeningRules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OpeningRuleSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RamadanSources",
                columns: table => new
                {
                    RamadanId = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RamadanSources", x => new { x.RamadanId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_RamadanSources_Ramadans_RamadanId",
                        column: x => x.RamadanId,
                        principalTable: "Ramadans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RamadanSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningRuleSources_SourceId_OpeningRuleId",
                table: "OpeningRuleSources",
                columns: new[] { "SourceId", "OpeningRuleId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningRules_PointOfSaleId_Id",
                table: "OpeningRules",
                columns: new[] { "PointOfSaleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningRules_ProducerId_Id",
                table: "OpeningRules",
                columns: new[] { "ProducerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningRules_Slug",
                table: "OpeningRules",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RamadanSources_SourceId_RamadanId",
                table: "RamadanSources",
                columns: new[] { "SourceId", "RamadanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Ramadans_HijriYear",
                table: "Ramadans",
                column: "HijriYear",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OpeningRuleSources");

            migrationBuilder.DropTable(
                name: "RamadanSources");

            migrationBuilder.DropTable(
                name: "OpeningRules");

            migrationBuilder.DropTable(
                name: "Ramadans");
        }
    }
}
