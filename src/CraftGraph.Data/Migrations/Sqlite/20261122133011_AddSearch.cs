using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CraftGraph.Data.Migrations.Sqlite
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    TargetId = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchAliases", x => x.Id);
                    table.CheckConstraint("CK_SearchAlias_Kind_Name", "\"Kind\" IN ('Region', 'Town', 'Province', 'Trade', 'Material', 'Technique', 'ProductFamily', 'Label', 'Institution', 'Circuit', 'PointOfSale', 'Producer', 'Product')");
                });

            migrationBuilder.CreateTable(
                name: "SearchTerms",
                columns: table => new
                {
                    Term = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchTerms", x => x.Term);
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Word = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false)
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

            // EF Core knows no virtual tables. Texts come folded and split at spaces, so everything beyond ASCII is a letter, and with the sign of their place; words are
            // looked for alone, so where they stand is not kept (detail); the first letters that people type are found without reading all that begin so (prefix).
            migrationBuilder.Sql("""
                CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
                    "Kind" UNINDEXED, "Digest" UNINDEXED, "Name_Ar" UNINDEXED, "Name_Fr" UNINDEXED, "Name_En" UNINDEXED, "Name_Zgh" UNINDEXED,
                    "Terms",
                    content = '', contentless_delete = 1, contentless_unindexed = 1, detail = 'none', prefix = '3',
                    tokenize = "ascii tokenchars '_=+-~'");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SearchAliases");

            migrationBuilder.DropTable(
                name: "SearchTerms");

            migrationBuilder.DropTable(
                name: "SearchWords");

            migrationBuilder.Sql("DROP TABLE \"SearchIndex\"");
        }
    }
}
