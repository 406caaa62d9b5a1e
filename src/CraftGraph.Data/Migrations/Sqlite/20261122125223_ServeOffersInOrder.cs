using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CraftGraph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ServeOffersInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Products_FamilyId_Stock_Id",
                table: "Products",
                columns: new[] { "FamilyId", "Stock", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FamilyId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "FamilyId", "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_CreatedAt_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_PriceMinor_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "PriceMinor", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_Stock_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "Stock", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_HsCodeId_CreatedAt_Id",
                table: "Products",
                columns: new[] { "HsCodeId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_HsCodeId_PriceMinor_Id",
                table: "Products",
                columns: new[] { "HsCodeId", "PriceMinor", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_HsCodeId_Stock_Id",
                table: "Products",
                columns: new[] { "HsCodeId", "Stock", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_HsCodeId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "HsCodeId", "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_Stock_Id",
                table: "Products",
                columns: new[] { "RegionId", "Stock", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_TradeId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "RegionId", "TradeId", "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "RegionId", "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_TradeId_Stock_Id",
                table: "Products",
                columns: new[] { "TradeId", "Stock", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_TradeId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "TradeId", "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelAwards_LabelId_Number_Id",
                table: "LabelAwards",
                columns: new[] { "LabelId", "Number", "Id" });

            // New indexes of NameKeyIndexes, which the model cannot hold.
            foreach (var language in new[] { "Ar", "Fr", "En", "Zgh" })
            {
                foreach (var (table, limit) in new[] { ("Products", "TradeId"), ("Products", "RegionId"), ("Producers", "RegionId") })
                {
                    string[] columns = [limit, $"NameKeys_{language}", "Id"];
                    migrationBuilder.CreateIndex($"IX_{table}_{string.Join('_', columns)}", table, columns);
                }
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Products_FamilyId_Stock_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_FamilyId_UpdatedAt_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_FormerRegionId_CreatedAt_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_FormerRegionId_PriceMinor_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_FormerRegionId_Stock_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_FormerRegionId_UpdatedAt_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_HsCodeId_CreatedAt_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_HsCodeId_PriceMinor_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_HsCodeId_Stock_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_HsCodeId_UpdatedAt_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_RegionId_Stock_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_RegionId_TradeId_UpdatedAt_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_RegionId_UpdatedAt_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_TradeId_Stock_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_TradeId_UpdatedAt_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_LabelAwards_LabelId_Number_Id",
                table: "LabelAwards");

            // New indexes of NameKeyIndexes, which the model cannot hold.
            foreach (var language in new[] { "Ar", "Fr", "En", "Zgh" })
            {
                foreach (var (table, limit) in new[] { ("Products", "TradeId"), ("Products", "RegionId"), ("Producers", "RegionId") })
                {
                    string[] columns = [limit, $"NameKeys_{language}", "Id"];
                    migrationBuilder.DropIndex($"IX_{table}_{string.Join('_', columns)}", table);
                }
            }
        }
    }
}
