using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddGoods : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductMaterial_SharePercent",
                table: "ProductMaterials");

            migrationBuilder.RenameColumn(
                name: "SharePercent",
                table: "ProductMaterials",
                newName: "SharePerMille");

            migrationBuilder.AddColumn<string>(
                name: "OriginCountry",
                table: "ProductMaterials",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "OriginRegionId",
                table: "ProductMaterials",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CareSuitabilities",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
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
                    table.PrimaryKey("PK_CareSuitabilities", x => x.Id);
                    table.CheckConstraint("CK_CareSuitability_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "ImageFiles",
                columns: table => new
                {
                    ImageId = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImageFiles", x => x.ImageId);
                    table.ForeignKey(
                        name: "FK_ImageFiles_Images_ImageId",
                        column: x => x.ImageId,
                        principalTable: "Images",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProducerImages",
                columns: table => new
                {
                    ProducerId = table.Column<int>(type: "integer", nullable: false),
                    ImageId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProducerImages", x => new { x.ProducerId, x.ImageId });
                    table.ForeignKey(
                        name: "FK_ProducerImages_Images_ImageId",
                        column: x => x.ImageId,
                        principalTable: "Images",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProducerImages_Producers_ProducerId",
                        column: x => x.ProducerId,
                        principalTable: "Producers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CareInstructions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    MaximumCelsius = table.Column<int>(type: "integer", nullable: true),
                    SuitabilityId = table.Column<int>(type: "integer", nullable: true),
                    Text_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Text_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Text_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Text_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareInstructions", x => x.Id);
                    table.CheckConstraint("CK_CareInstruction_Kind_Name", "\"Kind\" IN ('Washing', 'Bleaching', 'TumbleDrying', 'NaturalDrying', 'Ironing', 'DryCleaning', 'WetCleaning', 'FoodContact', 'Dishwashing', 'Cleaning', 'Protection', 'Upkeep')");
                    table.CheckConstraint("CK_CareInstruction_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_CareInstructions_CareSuitabilities_SuitabilityId",
                        column: x => x.SuitabilityId,
                        principalTable: "CareSuitabilities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CareSuitabilitySources",
                columns: table => new
                {
                    CareSuitabilityId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareSuitabilitySources", x => new { x.CareSuitabilityId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_CareSuitabilitySources_CareSuitabilities_CareSuitabilityId",
                        column: x => x.CareSuitabilityId,
                        principalTable: "CareSuitabilities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CareSuitabilitySources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CareInstructionSources",
                columns: table => new
                {
                    CareInstructionId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareInstructionSources", x => new { x.CareInstructionId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_CareInstructionSources_CareInstructions_CareInstructionId",
                        column: x => x.CareInstructionId,
                        principalTable: "CareInstructions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CareInstructionSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MaterialCare",
                columns: table => new
                {
                    MaterialId = table.Column<int>(type: "integer", nullable: false),
                    CareInstructionId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MaterialCare", x => new { x.MaterialId, x.CareInstructionId });
                    table.ForeignKey(
                        name: "FK_MaterialCare_CareInstructions_CareInstructionId",
                        column: x => x.CareInstructionId,
                        principalTable: "CareInstructions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MaterialCare_Materials_MaterialId",
                        column: x => x.MaterialId,
                        principalTable: "Materials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductCare",
                columns: table => new
                {
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    CareInstructionId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductCare", x => new { x.ProductId, x.CareInstructionId });
                    table.ForeignKey(
                        name: "FK_ProductCare_CareInstructions_CareInstructionId",
                        column: x => x.CareInstructionId,
                        principalTable: "CareInstructions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProductCare_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductFamilyCare",
                columns: table => new
                {
                    ProductFamilyId = table.Column<int>(type: "integer", nullable: false),
                    CareInstructionId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductFamilyCare", x => new { x.ProductFamilyId, x.CareInstructionId });
                    table.ForeignKey(
                        name: "FK_ProductFamilyCare_CareInstructions_CareInstructionId",
                        column: x => x.CareInstructionId,
                        principalTable: "CareInstructions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProductFamilyCare_ProductFamilies_ProductFamilyId",
                        column: x => x.ProductFamilyId,
                        principalTable: "ProductFamilies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProductMaterials_OriginRegionId",
                table: "ProductMaterials",
                column: "OriginRegionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductMaterial_OriginRegionId",
                table: "ProductMaterials",
                sql: "\"OriginRegionId\" IS NULL OR \"OriginCountry\" IS NOT NULL AND \"OriginCountry\" = 'MA'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductMaterial_SharePerMille",
                table: "ProductMaterials",
                sql: "\"SharePerMille\" BETWEEN 1 AND 1000");

            migrationBuilder.CreateIndex(
                name: "IX_CareInstructionSources_SourceId_CareInstructionId",
                table: "CareInstructionSources",
                columns: new[] { "SourceId", "CareInstructionId" });

            migrationBuilder.CreateIndex(
                name: "IX_CareInstructions_Code",
                table: "CareInstructions",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CareInstructions_SuitabilityId",
                table: "CareInstructions",
                column: "SuitabilityId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_CareSuitabilities_Slug",
                table: "CareSuitabilities",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CareSuitabilitySources_SourceId_CareSuitabilityId",
                table: "CareSuitabilitySources",
                columns: new[] { "SourceId", "CareSuitabilityId" });

            migrationBuilder.CreateIndex(
                name: "IX_MaterialCare_CareInstructionId_MaterialId",
                table: "MaterialCare",
                columns: new[] { "CareInstructionId", "MaterialId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProducerImages_ImageId_ProducerId",
                table: "ProducerImages",
                columns: new[] { "ImageId", "ProducerId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductCare_CareInstructionId_ProductId",
                table: "ProductCare",
                columns: new[] { "CareInstructionId", "ProductId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilyCare_CareInstructionId_ProductFamilyId",
                table: "ProductFamilyCare",
                columns: new[] { "CareInstructionId", "ProductFamilyId" });

            migrationBuilder.AddForeignKey(
                name: "FK_ProductMaterials_Regions_OriginRegionId",
                table: "ProductMaterials",
                column: "OriginRegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ProductMaterials_Regions_OriginRegionId",
                table: "ProductMaterials");

            migrationBuilder.DropTable(
                name: "CareInstructionSources");

            migrationBuilder.DropTable(
                name: "CareSuitabilitySources");

            migrationBuilder.DropTable(
                name: "ImageFiles");

            migrationBuilder.DropTable(
                name: "MaterialCare");

            migrationBuilder.DropTable(
                name: "ProducerImages");

            migrationBuilder.DropTable(
                name: "ProductCare");

            migrationBuilder.DropTable(
                name: "ProductFamilyCare");

            migrationBuilder.DropTable(
                name: "CareInstructions");

            migrationBuilder.DropTable(
                name: "CareSuitabilities");

            migrationBuilder.DropIndex(
                name: "IX_ProductMaterials_OriginRegionId",
                table: "ProductMaterials");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductMaterial_OriginRegionId",
                table: "ProductMaterials");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductMaterial_SharePerMille",
                table: "ProductMaterials");

            migrationBuilder.DropColumn(
                name: "OriginCountry",
                table: "ProductMaterials");

            migrationBuilder.DropColumn(
                name: "OriginRegionId",
                table: "ProductMaterials");

            migrationBuilder.RenameColumn(
                name: "SharePerMille",
                table: "ProductMaterials",
                newName: "SharePercent");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductMaterial_SharePercent",
                table: "ProductMaterials",
                sql: "\"SharePercent\" BETWEEN 1 AND 100");
        }
    }
}
