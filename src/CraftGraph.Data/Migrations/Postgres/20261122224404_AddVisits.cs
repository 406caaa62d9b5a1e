using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddVisits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_OpeningRule_Place",
                table: "OpeningRules");

            migrationBuilder.AddColumn<bool>(
                name: "ReceivesVisitors",
                table: "Producers",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ReceivesVisitors",
                table: "Places",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StepFreeEntrance",
                table: "Places",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "VisitId",
                table: "OpeningRules",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Accessibilities",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PointOfSaleId = table.Column<int>(type: "integer", nullable: true),
                    ProducerId = table.Column<int>(type: "integer", nullable: true),
                    StatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StepFreeEntrance = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DoorWidthCentimeters = table.Column<int>(type: "integer", nullable: true),
                    AccessibleToilet = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AccessibleParking = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    HearingLoop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    GuideDogs = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Seats = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Description_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accessibilities", x => x.Id);
                    table.CheckConstraint("CK_Accessibility_AccessibleParking_Name", "\"AccessibleParking\" IN ('Unknown', 'Yes', 'Partly', 'No')");
                    table.CheckConstraint("CK_Accessibility_AccessibleToilet_Name", "\"AccessibleToilet\" IN ('Unknown', 'Yes', 'Partly', 'No')");
                    table.CheckConstraint("CK_Accessibility_DoorWidthCentimeters", "\"DoorWidthCentimeters\" BETWEEN 1 AND 1000");
                    table.CheckConstraint("CK_Accessibility_GuideDogs_Name", "\"GuideDogs\" IN ('Unknown', 'Yes', 'Partly', 'No')");
                    table.CheckConstraint("CK_Accessibility_HearingLoop_Name", "\"HearingLoop\" IN ('Unknown', 'Yes', 'Partly', 'No')");
                    table.CheckConstraint("CK_Accessibility_Place", "(\"PointOfSaleId\" IS NULL) <> (\"ProducerId\" IS NULL)");
                    table.CheckConstraint("CK_Accessibility_Seats_Name", "\"Seats\" IN ('Unknown', 'Yes', 'Partly', 'No')");
                    table.CheckConstraint("CK_Accessibility_StepFreeEntrance_Name", "\"StepFreeEntrance\" IN ('Unknown', 'Yes', 'Partly', 'No')");
                    table.CheckConstraint("CK_Accessibility_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_Accessibilities_PointsOfSale_PointOfSaleId",
                        column: x => x.PointOfSaleId,
                        principalTable: "PointsOfSale",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accessibilities_Producers_ProducerId",
                        column: x => x.ProducerId,
                        principalTable: "Producers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SpokenLanguages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Tag = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpokenLanguages", x => x.Id);
                    table.CheckConstraint("CK_SpokenLanguage_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "Visits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProducerId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DurationMinutes = table.Column<int>(type: "integer", nullable: true),
                    GroupMinimum = table.Column<int>(type: "integer", nullable: false),
                    GroupMaximum = table.Column<int>(type: "integer", nullable: true),
                    PriceMinor = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PriceBasis = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Booking = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BookingHoursAhead = table.Column<int>(type: "integer", nullable: true),
                    BookingPhone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BookingEmail = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BookingPage = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visits", x => x.Id);
                    table.CheckConstraint("CK_Visit_BookingHoursAhead", "\"BookingHoursAhead\" >= 0");
                    table.CheckConstraint("CK_Visit_Booking_Name", "\"Booking\" IN ('NotNeeded', 'Recommended', 'Required')");
                    table.CheckConstraint("CK_Visit_Currency", "length(\"Currency\") = 3");
                    table.CheckConstraint("CK_Visit_DurationMinutes", "\"DurationMinutes\" > 0");
                    table.CheckConstraint("CK_Visit_GroupMaximum", "\"GroupMaximum\" >= \"GroupMinimum\"");
                    table.CheckConstraint("CK_Visit_GroupMinimum", "\"GroupMinimum\" >= 1");
                    table.CheckConstraint("CK_Visit_Kind_Name", "\"Kind\" IN ('WorkshopTour', 'Demonstration', 'HandsOnSession', 'Shop')");
                    table.CheckConstraint("CK_Visit_PriceBasis", "COALESCE(\"PriceMinor\" > 0, FALSE) = (\"PriceBasis\" IS NOT NULL)");
                    table.CheckConstraint("CK_Visit_PriceBasis_Name", "\"PriceBasis\" IN ('Person', 'Group')");
                    table.CheckConstraint("CK_Visit_PriceMinor", "\"PriceMinor\" >= 0");
                    table.CheckConstraint("CK_Visit_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_Visits_Producers_ProducerId",
                        column: x => x.ProducerId,
                        principalTable: "Producers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccessibilitySources",
                columns: table => new
                {
                    AccessibilityId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessibilitySources", x => new { x.AccessibilityId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_AccessibilitySources_Accessibilities_AccessibilityId",
                        column: x => x.AccessibilityId,
                        principalTable: "Accessibilities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AccessibilitySources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SpokenLanguageSources",
                columns: table => new
                {
                    SpokenLanguageId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpokenLanguageSources", x => new { x.SpokenLanguageId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_SpokenLanguageSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SpokenLanguageSources_SpokenLanguages_SpokenLanguageId",
                        column: x => x.SpokenLanguageId,
                        principalTable: "SpokenLanguages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitLanguages",
                columns: table => new
                {
                    VisitId = table.Column<int>(type: "integer", nullable: false),
                    SpokenLanguageId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitLanguages", x => new { x.VisitId, x.SpokenLanguageId });
                    table.ForeignKey(
                        name: "FK_VisitLanguages_SpokenLanguages_SpokenLanguageId",
                        column: x => x.SpokenLanguageId,
                        principalTable: "SpokenLanguages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_VisitLanguages_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitProducts",
                columns: table => new
                {
                    VisitId = table.Column<int>(type: "integer", nullable: false),
                    ProductId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitProducts", x => new { x.VisitId, x.ProductId });
                    table.ForeignKey(
                        name: "FK_VisitProducts_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_VisitProducts_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitSources",
                columns: table => new
                {
                    VisitId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitSources", x => new { x.VisitId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_VisitSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_VisitSources_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitTechniques",
                columns: table => new
                {
                    VisitId = table.Column<int>(type: "integer", nullable: false),
                    TechniqueId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitTechniques", x => new { x.VisitId, x.TechniqueId });
                    table.ForeignKey(
                        name: "FK_VisitTechniques_Techniques_TechniqueId",
                        column: x => x.TechniqueId,
                        principalTable: "Techniques",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_VisitTechniques_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VisitTrades",
                columns: table => new
                {
                    VisitId = table.Column<int>(type: "integer", nullable: false),
                    TradeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VisitTrades", x => new { x.VisitId, x.TradeId });
                    table.ForeignKey(
                        name: "FK_VisitTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_VisitTrades_Visits_VisitId",
                        column: x => x.VisitId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Place_StepFreeEntrance_Name",
                table: "Places",
                sql: "\"StepFreeEntrance\" IN ('Unknown', 'Yes', 'Partly', 'No')");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningRules_VisitId_Id",
                table: "OpeningRules",
                columns: new[] { "VisitId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.AddCheckConstraint(
                name: "CK_OpeningRule_Place",
                table: "OpeningRules",
                sql: "(CASE WHEN \"PointOfSaleId\" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN \"ProducerId\" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN \"VisitId\" IS NULL THEN 0 ELSE 1 END) = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Accessibilities_PointOfSaleId",
                table: "Accessibilities",
                column: "PointOfSaleId",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Accessibilities_ProducerId",
                table: "Accessibilities",
                column: "ProducerId",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Accessibilities_Slug",
                table: "Accessibilities",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessibilitySources_SourceId_AccessibilityId",
                table: "AccessibilitySources",
                columns: new[] { "SourceId", "AccessibilityId" });

            migrationBuilder.CreateIndex(
                name: "IX_SpokenLanguageSources_SourceId_SpokenLanguageId",
                table: "SpokenLanguageSources",
                columns: new[] { "SourceId", "SpokenLanguageId" });

            migrationBuilder.CreateIndex(
                name: "IX_SpokenLanguages_Slug",
                table: "SpokenLanguages",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpokenLanguages_Tag",
                table: "SpokenLanguages",
                column: "Tag",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VisitLanguages_SpokenLanguageId_VisitId",
                table: "VisitLanguages",
                columns: new[] { "SpokenLanguageId", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitProducts_ProductId_VisitId",
                table: "VisitProducts",
                columns: new[] { "ProductId", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitSources_SourceId_VisitId",
                table: "VisitSources",
                columns: new[] { "SourceId", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitTechniques_TechniqueId_VisitId",
                table: "VisitTechniques",
                columns: new[] { "TechniqueId", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitTrades_TradeId_VisitId",
                table: "VisitTrades",
                columns: new[] { "TradeId", "VisitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_DurationMinutes_Id",
                table: "Visits",
                columns: new[] { "DurationMinutes", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_Kind_Id",
                table: "Visits",
                columns: new[] { "Kind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_PriceMinor_Id",
                table: "Visits",
                columns: new[] { "PriceMinor", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_ProducerId_Id",
                table: "Visits",
                columns: new[] { "ProducerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_Slug",
                table: "Visits",
                column: "Slug",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_OpeningRules_Visits_VisitId",
                table: "OpeningRules",
                column: "VisitId",
                principalTable: "Visits",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            // The indexes of NameKeyIndexes on the new table, which the model cannot hold.
            foreach (var language in new[] { "Ar", "Fr", "En", "Zgh" })
            {
                migrationBuilder.CreateIndex($"IX_Visits_NameKeys_{language}_Id", "Visits", [$"NameKeys_{language}", "Id"]);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_OpeningRules_Visits_VisitId",
                table: "OpeningRules");

            migrationBuilder.DropTable(
                name: "AccessibilitySources");

            migrationBuilder.DropTable(
                name: "SpokenLanguageSources");

            migrationBuilder.DropTable(
                name: "VisitLanguages");

            migrationBuilder.DropTable(
                name: "VisitProducts");

            migrationBuilder.DropTable(
                name: "VisitSources");

            migrationBuilder.DropTable(
                name: "VisitTechniques");

            migrationBuilder.DropTable(
                name: "VisitTrades");

            migrationBuilder.DropTable(
                name: "Accessibilities");

            migrationBuilder.DropTable(
                name: "SpokenLanguages");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Place_StepFreeEntrance_Name",
                table: "Places");

            migrationBuilder.DropIndex(
                name: "IX_OpeningRules_VisitId_Id",
                table: "OpeningRules");

            migrationBuilder.DropCheckConstraint(
                name: "CK_OpeningRule_Place",
                table: "OpeningRules");

            migrationBuilder.DropColumn(
                name: "ReceivesVisitors",
                table: "Producers");

            migrationBuilder.DropColumn(
                name: "ReceivesVisitors",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "StepFreeEntrance",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "VisitId",
                table: "OpeningRules");

            migrationBuilder.AddCheckConstraint(
                name: "CK_OpeningRule_Place",
                table: "OpeningRules",
                sql: "(\"PointOfSaleId\" IS NULL) <> (\"ProducerId\" IS NULL)");
        }
    }
}
