using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddVariantsAndImages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Images",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                    Credit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Licence = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsDrawing = table.Column<bool>(type: "boolean", nullable: false),
                    MediaType = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ByteSize = table.Column<int>(type: "integer", nullable: false),
                    ContentVersion = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Alternative_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Alternative_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Alternative_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Alternative_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Images", x => x.Id);
                    table.CheckConstraint("CK_Image_Height", "\"Height\" >= 1");
                    table.CheckConstraint("CK_Image_Width", "\"Width\" >= 1");
                });

            migrationBuilder.CreateTable(
                name: "OptionValues",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Option = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
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
                    table.PrimaryKey("PK_OptionValues", x => x.Id);
                    table.CheckConstraint("CK_OptionValue_Option_Name", "\"Option\" IN ('Color', 'Size')");
                    table.CheckConstraint("CK_OptionValue_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "ProductVariants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    Sku = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PricePerMille = table.Column<int>(type: "integer", nullable: false),
                    Stock = table.Column<int>(type: "integer", nullable: false),
                    LengthMillimeters = table.Column<int>(type: "integer", nullable: true),
                    WidthMillimeters = table.Column<int>(type: "integer", nullable: true),
                    HeightMillimeters = table.Column<int>(type: "integer", nullable: true),
                    WeightGrams = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductVariants", x => x.Id);
                    table.CheckConstraint("CK_ProductVariant_PricePerMille", "\"PricePerMille\" BETWEEN -1000 AND 4000");
                    table.CheckConstraint("CK_ProductVariant_Stock", "\"Stock\" >= 0");
                    table.ForeignKey(
                        name: "FK_ProductVariants_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CircuitImages",
                columns: table => new
                {
                    CircuitId = table.Column<int>(type: "integer", nullable: false),
                    ImageId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CircuitImages", x => new { x.CircuitId, x.ImageId });
                    table.ForeignKey(
                        name: "FK_CircuitImages_Circuits_CircuitId",
                        column: x => x.CircuitId,
                        principalTable: "Circuits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CircuitImages_Images_ImageId",
                        column: x => x.ImageId,
                        principalTable: "Images",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PointOfSaleImages",
                columns: table => new
                {
                    PointOfSaleId = table.Column<int>(type: "integer", nullable: false),
                    ImageId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PointOfSaleImages", x => new { x.PointOfSaleId, x.ImageId });
                    table.ForeignKey(
                        name: "FK_PointOfSaleImages_Images_ImageId",
                        column: x => x.ImageId,
                        principalTable: "Images",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PointOfSaleImages_PointsOfSale_PointOfSaleId",
                        column: x => x.PointOfSaleId,
                        principalTable: "PointsOfSale",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductImages",
                columns: table => new
                {
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    ImageId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductImages", x => new { x.ProductId, x.ImageId });
                    table.ForeignKey(
                        name: "FK_ProductImages_Images_ImageId",
                        column: x => x.ImageId,
                        principalTable: "Images",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProductImages_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OptionValueSources",
                columns: table => new
                {
                    OptionValueId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OptionValueSources", x => new { x.OptionValueId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_OptionValueSources_OptionValues_OptionValueId",
                        column: x => x.OptionValueId,
                        principalTable: "OptionValues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OptionValueSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductVariantValues",
                columns: table => new
                {
                    VariantId = table.Column<int>(type: "integer", nullable: false),
                    OptionValueId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductVariantValues", x => new { x.VariantId, x.OptionValueId });
                    table.ForeignKey(
                        name: "FK_ProductVariantValues_OptionValues_OptionValueId",
                        column: x => x.OptionValueId,
                        principalTable: "OptionValues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProductVariantValues_ProductVariants_VariantId",
                        column: x => x.VariantId,
                        principalTable: "ProductVariants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CircuitImages_ImageId_CircuitId",
                table: "CircuitImages",
                columns: new[] { "ImageId", "CircuitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Images_Slug",
                table: "Images",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OptionValueSources_SourceId_OptionValueId",
                table: "OptionValueSources",
                columns: new[] { "SourceId", "OptionValueId" });

            migrationBuilder.CreateIndex(
                name: "IX_OptionValues_Slug",
                table: "OptionValues",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PointOfSaleImages_ImageId_PointOfSaleId",
                table: "PointOfSaleImages",
                columns: new[] { "ImageId", "PointOfSaleId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductImages_ImageId_ProductId",
                table: "ProductImages",
                columns: new[] { "ImageId", "ProductId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductVariantValues_OptionValueId_VariantId",
                table: "ProductVariantValues",
                columns: new[] { "OptionValueId", "VariantId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductVariants_ProductId_Id",
                table: "ProductVariants",
                columns: new[] { "ProductId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductVariants_Sku",
                table: "ProductVariants",
                column: "Sku",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CircuitImages");

            migrationBuilder.DropTable(
                name: "OptionValueSources");

            migrationBuilder.DropTable(
                name: "PointOfSaleImages");

            migrationBuilder.DropTable(
                name: "ProductImages");

            migrationBuilder.DropTable(
                name: "ProductVariantValues");

            migrationBuilder.DropTable(
                name: "Images");

            migrationBuilder.DropTable(
                name: "OptionValues");

            migrationBuilder.DropTable(
                name: "ProductVariants");
        }
    }
}
