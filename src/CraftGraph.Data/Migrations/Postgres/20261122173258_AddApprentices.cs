using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddApprentices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Apprentices",
                table: "Producers",
                type: "integer",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Apprentices",
                table: "Producers");
        }
    }
}
