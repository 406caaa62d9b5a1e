using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CraftGraph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ServeValidAwardsInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LabelAwards_LabelId_AwardedOn_ValidUntil_Status",
                table: "LabelAwards");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_LabelAwards_LabelId_AwardedOn_ValidUntil_Status",
                table: "LabelAwards",
                columns: new[] { "LabelId", "AwardedOn", "ValidUntil", "Status" });
        }
    }
}
