using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchAliases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TargetId = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchAliases", x => x.Id);
                    table.CheckConstraint("CK_SearchAlias_Kind_Name", "\"Kind\" IN ('Region', 'Town', 'Province', 'Trade', 'Material', 'Technique', 'ProductFamily', 'Label', 'Institution', 'Circuit', 'PointOfSale', 'Producer', 'Product')");
                });

            migrationBuilder.CreateTable(
                name: "SearchIndex",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Digest = table.Column<long>(type: "bigint", nullable: false),
                    Terms = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchIndex", x => x.Id);
                    table.CheckConstraint("CK_SearchEntry_Kind_Name", "\"Kind\" IN ('Region', 'Town', 'Province', 'Trade', 'Material', 'Technique', 'ProductFamily', 'Label', 'Institution', 'Circuit', 'PointOfSale', 'Producer', 'Product')");
                });

            migrationBuilder.CreateTable(
                name: "SearchTerms",
                columns: table => new
                {
                    Term = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTerms", x => x.Term);
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Word = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Length = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => new { x.Length, x.Word });
                });

            migrationBuilder.CreateIndex(
                name: "IX_SearchAliases_Kind_TargetId_Text",
                table: "SearchAliases",
                columns: new[] { "Kind", "TargetId", "Text" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchIndex_Terms",
                table: "SearchIndex",
                column: "Terms")
                .Annotation("Npgsql:IndexMethod", "gin");

            // With its usual statistics PostgreSQL knows the commonest terms alone, takes any other for one that hundreds of entries have, and walks the whole table for it
            // because the page would be full soon.
            migrationBuilder.Sql("ALTER TABLE \"SearchIndex\" ALTER COLUMN \"Terms\" SET STATISTICS 1000;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SearchAliases");

            migrationBuilder.DropTable(
                name: "SearchIndex");

            migrationBuilder.DropTable(
                name: "SearchTerms");

            migrationBuilder.DropTable(
                name: "SearchWords");
        }
    }
}
