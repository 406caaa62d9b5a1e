using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddOffers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "BatchSize",
                table: "Products",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "DaysPerBatch",
                table: "Products",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "SamplePercent",
                table: "Products",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "StockCountedAt",
                table: "Products",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateTable(
                name: "ExchangeRates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Units = table.Column<int>(type: "integer", nullable: false),
                    DirhamTenThousandths = table.Column<int>(type: "integer", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExchangeRates", x => x.Id);
                    table.CheckConstraint("CK_ExchangeRate_Currency", "length(\"Currency\") = 3 AND \"Currency\" <> 'MAD'");
                    table.CheckConstraint("CK_ExchangeRate_DirhamTenThousandths", "\"DirhamTenThousandths\" >= 1");
                    table.CheckConstraint("CK_ExchangeRate_Units", "\"Units\" BETWEEN 1 AND 100");
                    table.CheckConstraint("CK_ExchangeRate_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "ExchangeRateSources",
                columns: table => new
                {
                    ExchangeRateId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExchangeRateSources", x => new { x.ExchangeRateId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_ExchangeRateSources_ExchangeRates_ExchangeRateId",
                        column: x => x.ExchangeRateId,
                        principalTable: "ExchangeRates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ExchangeRateSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Markets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CountryCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Currency = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ExchangeRateId = table.Column<int>(type: "integer", nullable: true),
                    SharePercent = table.Column<int>(type: "integer", nullable: true),
                    SharePeriod = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    GrowthPercent = table.Column<int>(type: "integer", nullable: true),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Markets", x => x.Id);
                    table.CheckConstraint("CK_Market_CountryCode", "length(\"CountryCode\") = 2 AND \"Currency\" IS NOT NULL OR \"CountryCode\" IS NULL");
                    table.CheckConstraint("CK_Market_Currency", "length(\"Currency\") = 3");
                    table.CheckConstraint("CK_Market_SharePercent", "\"SharePercent\" BETWEEN 0 AND 100");
                    table.CheckConstraint("CK_Market_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_Markets_ExchangeRates_ExchangeRateId",
                        column: x => x.ExchangeRateId,
                        principalTable: "ExchangeRates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MarketSources",
                columns: table => new
                {
                    MarketId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MarketSources", x => new { x.MarketId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_MarketSources_Markets_MarketId",
                        column: x => x.MarketId,
                        principalTable: "Markets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MarketSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Offers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    MarketId = table.Column<int>(type: "integer", nullable: false),
                    PriceMinor = table.Column<long>(type: "bigint", nullable: false),
                    PriceBasis = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MinimumOrder = table.Column<int>(type: "integer", nullable: false),
                    OrderStep = table.Column<int>(type: "integer", nullable: false),
                    Incoterm = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IncotermPlace = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PortOfLoadingId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offers", x => x.Id);
                    table.CheckConstraint("CK_Offer_Incoterm_Name", "\"Incoterm\" IN ('Exw', 'Fca', 'Cpt', 'Cip', 'Dap', 'Dpu', 'Ddp', 'Fas', 'Fob', 'Cfr', 'Cif')");
                    table.CheckConstraint("CK_Offer_MinimumOrder", "\"MinimumOrder\" >= 1");
                    table.CheckConstraint("CK_Offer_OrderStep", "\"OrderStep\" >= 1");
                    table.CheckConstraint("CK_Offer_PriceBasis_Name", "\"PriceBasis\" IN ('Converted', 'SetForMarket')");
                    table.CheckConstraint("CK_Offer_PriceMinor", "\"PriceMinor\" BETWEEN 0 AND 1000000000000");
                    table.ForeignKey(
                        name: "FK_Offers_LogisticsServices_PortOfLoadingId",
                        column: x => x.PortOfLoadingId,
                        principalTable: "LogisticsServices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Offers_Markets_MarketId",
                        column: x => x.MarketId,
                        principalTable: "Markets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Offers_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OfferTiers",
                columns: table => new
                {
                    OfferId = table.Column<int>(type: "integer", nullable: false),
                    FromQuantity = table.Column<int>(type: "integer", nullable: false),
                    DiscountPerMille = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfferTiers", x => new { x.OfferId, x.FromQuantity });
                    table.CheckConstraint("CK_OfferTier_DiscountPerMille", "\"DiscountPerMille\" BETWEEN 1 AND 999");
                    table.CheckConstraint("CK_OfferTier_FromQuantity", "\"FromQuantity\" >= 2");
                    table.ForeignKey(
                        name: "FK_OfferTiers_Offers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "Offers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ExchangeRateSources_SourceId_ExchangeRateId",
                table: "ExchangeRateSources",
                columns: new[] { "SourceId", "ExchangeRateId" });

            migrationBuilder.CreateIndex(
                name: "IX_ExchangeRates_Currency_Day",
                table: "ExchangeRates",
                columns: new[] { "Currency", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExchangeRates_Day_Id",
                table: "ExchangeRates",
                columns: new[] { "Day", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ExchangeRates_Slug",
                table: "ExchangeRates",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MarketSources_SourceId_MarketId",
                table: "MarketSources",
                columns: new[] { "SourceId", "MarketId" });

            migrationBuilder.CreateIndex(
                name: "IX_Markets_ExchangeRateId",
                table: "Markets",
                column: "ExchangeRateId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Markets_Slug",
                table: "Markets",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Offers_MarketId_Id",
                table: "Offers",
                columns: new[] { "MarketId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Offers_MarketId_PriceMinor_Id",
                table: "Offers",
                columns: new[] { "MarketId", "PriceMinor", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Offers_PortOfLoadingId",
                table: "Offers",
                column: "PortOfLoadingId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Offers_ProductId_MarketId",
                table: "Offers",
                columns: new[] { "ProductId", "MarketId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ExchangeRateSources");

            migrationBuilder.DropTable(
                name: "MarketSources");

            migrationBuilder.DropTable(
                name: "OfferTiers");

            migrationBuilder.DropTable(
                name: "Offers");

            migrationBuilder.DropTable(
                name: "Markets");

            migrationBuilder.DropTable(
                name: "ExchangeRates");

            migrationBuilder.DropColumn(
                name: "BatchSize",
                table: "Products");

            migrationBuilder.DropColumn(
                name: "DaysPerBatch",
                table: "Products");

            migrationBuilder.DropColumn(
                name: "SamplePercent",
                table: "Products");

            migrationBuilder.DropColumn(
                name: "StockCountedAt",
                table: "Products");
        }
    }
}
