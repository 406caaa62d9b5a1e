using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CreateCatalogue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "HsCodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Chapter = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Heading = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Description_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HsCodes", x => x.Id);
                    table.CheckConstraint("CK_HsCode_Code", "length(\"Code\") = 6");
                    table.CheckConstraint("CK_HsCode_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "LegalTexts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DateAsPublished = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("PK_LegalTexts", x => x.Id);
                    table.CheckConstraint("CK_LegalText_Subject_Name", "\"Subject\" IN ('Labels', 'ArtisanStatus', 'Chambers', 'Regions', 'SocialProtection', 'TradeControl', 'Training', 'Cooperatives', 'Trade')");
                    table.CheckConstraint("CK_LegalText_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "Materials",
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
                    table.PrimaryKey("PK_Materials", x => x.Id);
                    table.CheckConstraint("CK_Material_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "Measures",
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
                    table.PrimaryKey("PK_Measures", x => x.Id);
                    table.CheckConstraint("CK_Measure_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TitleAndAddress = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Locator = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    WholeId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                    table.CheckConstraint("CK_Source_Kind_Name", "\"Kind\" IN ('PublicPage', 'DataSet', 'SeedDocument', 'Unregistered')");
                    table.ForeignKey(
                        name: "FK_Sources_Sources_WholeId",
                        column: x => x.WholeId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoredState",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredState", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Techniques",
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
                    table.PrimaryKey("PK_Techniques", x => x.Id);
                    table.CheckConstraint("CK_Technique_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "TradeCategories",
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
                    table.PrimaryKey("PK_TradeCategories", x => x.Id);
                    table.CheckConstraint("CK_TradeCategory_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "HsCodeSources",
                columns: table => new
                {
                    HsCodeId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HsCodeSources", x => new { x.HsCodeId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_HsCodeSources_HsCodes_HsCodeId",
                        column: x => x.HsCodeId,
                        principalTable: "HsCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_HsCodeSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LegalTextSources",
                columns: table => new
                {
                    LegalTextId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalTextSources", x => new { x.LegalTextId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_LegalTextSources_LegalTexts_LegalTextId",
                        column: x => x.LegalTextId,
                        principalTable: "LegalTexts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LegalTextSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MaterialSources",
                columns: table => new
                {
                    MaterialId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MaterialSources", x => new { x.MaterialId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_MaterialSources_Materials_MaterialId",
                        column: x => x.MaterialId,
                        principalTable: "Materials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MaterialSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeasureSources",
                columns: table => new
                {
                    MeasureId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasureSources", x => new { x.MeasureId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_MeasureSources_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MeasureSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TechniqueSources",
                columns: table => new
                {
                    TechniqueId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TechniqueSources", x => new { x.TechniqueId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_TechniqueSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TechniqueSources_Techniques_TechniqueId",
                        column: x => x.TechniqueId,
                        principalTable: "Techniques",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TradeCategorySources",
                columns: table => new
                {
                    TradeCategoryId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TradeCategorySources", x => new { x.TradeCategoryId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_TradeCategorySources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TradeCategorySources_TradeCategories_TradeCategoryId",
                        column: x => x.TradeCategoryId,
                        principalTable: "TradeCategories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Trades",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CategoryId = table.Column<int>(type: "integer", nullable: false),
                    SeedFact = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_Trades", x => x.Id);
                    table.CheckConstraint("CK_Trade_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_Trades_TradeCategories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "TradeCategories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TradeHsCodes",
                columns: table => new
                {
                    TradeId = table.Column<int>(type: "integer", nullable: false),
                    HsCodeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TradeHsCodes", x => new { x.TradeId, x.HsCodeId });
                    table.ForeignKey(
                        name: "FK_TradeHsCodes_HsCodes_HsCodeId",
                        column: x => x.HsCodeId,
                        principalTable: "HsCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TradeHsCodes_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TradeMaterials",
                columns: table => new
                {
                    TradeId = table.Column<int>(type: "integer", nullable: false),
                    MaterialId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TradeMaterials", x => new { x.TradeId, x.MaterialId });
                    table.ForeignKey(
                        name: "FK_TradeMaterials_Materials_MaterialId",
                        column: x => x.MaterialId,
                        principalTable: "Materials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TradeMaterials_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TradeSources",
                columns: table => new
                {
                    TradeId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TradeSources", x => new { x.TradeId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_TradeSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TradeSources_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TradeTechniques",
                columns: table => new
                {
                    TradeId = table.Column<int>(type: "integer", nullable: false),
                    TechniqueId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TradeTechniques", x => new { x.TradeId, x.TechniqueId });
                    table.ForeignKey(
                        name: "FK_TradeTechniques_Techniques_TechniqueId",
                        column: x => x.TechniqueId,
                        principalTable: "Techniques",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TradeTechniques_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CircuitSources",
                columns: table => new
                {
                    CircuitId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CircuitSources", x => new { x.CircuitId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_CircuitSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CircuitStops",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CircuitId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    PointOfSaleId = table.Column<int>(type: "integer", nullable: false),
                    LegMeters = table.Column<int>(type: "integer", nullable: false),
                    CumulativeMeters = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CircuitStops", x => x.Id);
                    table.CheckConstraint("CK_CircuitStop_CumulativeMeters", "\"CumulativeMeters\" >= \"LegMeters\"");
                    table.CheckConstraint("CK_CircuitStop_LegMeters", "\"LegMeters\" >= 0");
                    table.CheckConstraint("CK_CircuitStop_Position", "\"Position\" >= 1");
                });

            migrationBuilder.CreateTable(
                name: "CircuitTrades",
                columns: table => new
                {
                    CircuitId = table.Column<int>(type: "integer", nullable: false),
                    TradeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CircuitTrades", x => new { x.CircuitId, x.TradeId });
                    table.ForeignKey(
                        name: "FK_CircuitTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Circuits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Mode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    FormerRegionId = table.Column<int>(type: "integer", nullable: true),
                    IsOfficial = table.Column<bool>(type: "boolean", nullable: false),
                    SuggestedDuration = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MinimumHours = table.Column<int>(type: "integer", nullable: true),
                    MaximumHours = table.Column<int>(type: "integer", nullable: true),
                    StopCount = table.Column<int>(type: "integer", nullable: true),
                    LengthMeters = table.Column<int>(type: "integer", nullable: true),
                    StopsAsPublished = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_Circuits", x => x.Id);
                    table.CheckConstraint("CK_Circuit_Mode_Name", "\"Mode\" IN ('Walking', 'Driving')");
                    table.CheckConstraint("CK_Circuit_SuggestedDuration_Name", "\"SuggestedDuration\" IN ('HalfDay', 'OneDay', 'TwoDays', 'ThreeDays', 'FourDays')");
                    table.CheckConstraint("CK_Circuit_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "InstitutionSources",
                columns: table => new
                {
                    InstitutionId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InstitutionSources", x => new { x.InstitutionId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_InstitutionSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Institutions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TownId = table.Column<int>(type: "integer", nullable: true),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    Facts_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Role_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Role_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Role_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Role_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Institutions", x => x.Id);
                    table.CheckConstraint("CK_Institution_Kind_Name", "\"Kind\" IN ('Ministry', 'PublicAgency', 'ProfessionalBody', 'ProgrammeBody', 'RegionalCouncil', 'DeconcentratedService', 'TerritorialAdministration', 'Foundation', 'InternationalOrganisation', 'Chamber')");
                    table.CheckConstraint("CK_Institution_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "KeyFigureSources",
                columns: table => new
                {
                    KeyFigureId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyFigureSources", x => new { x.KeyFigureId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_KeyFigureSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KeyFigures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MeasureId = table.Column<int>(type: "integer", nullable: false),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    TradeId = table.Column<int>(type: "integer", nullable: true),
                    TownId = table.Column<int>(type: "integer", nullable: true),
                    ValueInThousandths = table.Column<long>(type: "bigint", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PeriodAsPublished = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    IsApproximate = table.Column<bool>(type: "boolean", nullable: false),
                    SeedFact = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyFigures", x => x.Id);
                    table.CheckConstraint("CK_KeyFigure_Unit_Name", "\"Unit\" IN ('Persons', 'Units', 'MoroccanDirhams', 'Percent', 'Projects', 'Axes', 'Cooperatives', 'Shops', 'Trades', 'Marks', 'Firms', 'Holders')");
                    table.CheckConstraint("CK_KeyFigure_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_KeyFigures_Measures_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KeyFigures_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LabelAwardSources",
                columns: table => new
                {
                    LabelAwardId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelAwardSources", x => new { x.LabelAwardId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_LabelAwardSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LabelAwards",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LabelId = table.Column<int>(type: "integer", nullable: false),
                    ProducerId = table.Column<int>(type: "integer", nullable: false),
                    ProductId = table.Column<int>(type: "integer", nullable: true),
                    AwardedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StatusSince = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelAwards", x => x.Id);
                    table.CheckConstraint("CK_LabelAward_StatusSince", "(\"Status\" = 'Valid') = (\"StatusSince\" IS NULL)");
                    table.CheckConstraint("CK_LabelAward_Status_Name", "\"Status\" IN ('Valid', 'Suspended', 'Withdrawn')");
                    table.CheckConstraint("CK_LabelAward_ValidUntil", "\"ValidUntil\" >= \"AwardedOn\"");
                    table.CheckConstraint("CK_LabelAward_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "LabelLegalTextSources",
                columns: table => new
                {
                    LabelLegalTextId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelLegalTextSources", x => new { x.LabelLegalTextId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_LabelLegalTextSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LabelLegalTexts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    LabelId = table.Column<int>(type: "integer", nullable: false),
                    LegalTextId = table.Column<int>(type: "integer", nullable: false),
                    Note_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Note_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelLegalTexts", x => x.Id);
                    table.CheckConstraint("CK_LabelLegalText_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_LabelLegalTexts_LegalTexts_LegalTextId",
                        column: x => x.LegalTextId,
                        principalTable: "LegalTexts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LabelSources",
                columns: table => new
                {
                    LabelId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelSources", x => new { x.LabelId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_LabelSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Labels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ArabicNameOrigin = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TradeId = table.Column<int>(type: "integer", nullable: true),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    IssuerId = table.Column<int>(type: "integer", nullable: true),
                    RegisterId = table.Column<int>(type: "integer", nullable: true),
                    YearAsPublished = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    UnitsCertified = table.Column<int>(type: "integer", nullable: true),
                    Facts_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IssuingBody_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IssuingBody_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IssuingBody_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IssuingBody_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RegisteredWith_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RegisteredWith_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RegisteredWith_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RegisteredWith_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Labels", x => x.Id);
                    table.CheckConstraint("CK_Label_ArabicNameOrigin_Name", "\"ArabicNameOrigin\" IN ('Official', 'Translation', 'Transliteration')");
                    table.CheckConstraint("CK_Label_Kind_Name", "\"Kind\" IN ('NationalLabel', 'CollectiveCertificationMark', 'SimpleMark', 'RegionalLabel', 'RegionalBrand', 'TerritorialMark', 'LabelCategory', 'OfficialStamp')");
                    table.CheckConstraint("CK_Label_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_Labels_Institutions_IssuerId",
                        column: x => x.IssuerId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Labels_Institutions_RegisterId",
                        column: x => x.RegisterId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Labels_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PointOfSaleSources",
                columns: table => new
                {
                    PointOfSaleId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PointOfSaleSources", x => new { x.PointOfSaleId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_PointOfSaleSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PointOfSaleTrades",
                columns: table => new
                {
                    PointOfSaleId = table.Column<int>(type: "integer", nullable: false),
                    TradeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PointOfSaleTrades", x => new { x.PointOfSaleId, x.TradeId });
                    table.ForeignKey(
                        name: "FK_PointOfSaleTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PointsOfSale",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TownId = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    FormerRegionId = table.Column<int>(type: "integer", nullable: false),
                    Latitude = table.Column<double>(type: "double precision", nullable: false),
                    Longitude = table.Column<double>(type: "double precision", nullable: false),
                    CoordinatePrecision = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CoordinateSource = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_PointsOfSale", x => x.Id);
                    table.CheckConstraint("CK_PointOfSale_CoordinatePrecision_Name", "\"CoordinatePrecision\" IN ('SiteApproximate', 'QuarterApproximate', 'TownCentre')");
                    table.CheckConstraint("CK_PointOfSale_Kind_Name", "\"Kind\" IN ('HistoricSquare', 'Funduq', 'Souk', 'Street', 'CraftComplex', 'WorkshopQuarter', 'Tannery', 'CraftZone', 'CraftVillage', 'CooperativeShop', 'SchoolGallery')");
                    table.CheckConstraint("CK_PointOfSale_Latitude", "\"Latitude\" BETWEEN -90 AND 90");
                    table.CheckConstraint("CK_PointOfSale_Longitude", "\"Longitude\" BETWEEN -180 AND 180");
                    table.CheckConstraint("CK_PointOfSale_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "ProducerSources",
                columns: table => new
                {
                    ProducerId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProducerSources", x => new { x.ProducerId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_ProducerSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProducerTrades",
                columns: table => new
                {
                    ProducerId = table.Column<int>(type: "integer", nullable: false),
                    TradeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProducerTrades", x => new { x.ProducerId, x.TradeId });
                    table.ForeignKey(
                        name: "FK_ProducerTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Producers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TownId = table.Column<int>(type: "integer", nullable: true),
                    ProvinceId = table.Column<int>(type: "integer", nullable: true),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    FormerRegionId = table.Column<int>(type: "integer", nullable: true),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
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
                    MasterSince = table.Column<int>(type: "integer", nullable: true),
                    Members = table.Column<int>(type: "integer", nullable: true),
                    WomenMembers = table.Column<int>(type: "integer", nullable: true),
                    FoundedYear = table.Column<int>(type: "integer", nullable: true),
                    Employees = table.Column<int>(type: "integer", nullable: true),
                    LegalForm = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Producers", x => x.Id);
                    table.CheckConstraint("CK_Enterprise_LegalForm_Name", "\"LegalForm\" IN ('SoleProprietorship', 'LimitedLiability', 'SingleMemberLimitedLiability', 'PublicLimited', 'EconomicInterestGrouping')");
                    table.CheckConstraint("CK_Producer_Kind_Name", "\"Kind\" IN ('Cooperative', 'Artisan', 'ProductionUnit', 'Enterprise')");
                    table.CheckConstraint("CK_Producer_Latitude", "\"Latitude\" BETWEEN -90 AND 90");
                    table.CheckConstraint("CK_Producer_Longitude", "\"Longitude\" BETWEEN -180 AND 180");
                    table.CheckConstraint("CK_Producer_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "ProductFamilies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TradeId = table.Column<int>(type: "integer", nullable: false),
                    HsCodeId = table.Column<int>(type: "integer", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    PromotedByPlan = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_ProductFamilies", x => x.Id);
                    table.CheckConstraint("CK_ProductFamily_Unit_Name", "\"Unit\" IN ('Piece', 'Pair', 'Set', 'SquareMeter', 'Liter')");
                    table.CheckConstraint("CK_ProductFamily_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_ProductFamilies_HsCodes_HsCodeId",
                        column: x => x.HsCodeId,
                        principalTable: "HsCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProductFamilies_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProductFamilySources",
                columns: table => new
                {
                    ProductFamilyId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductFamilySources", x => new { x.ProductFamilyId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_ProductFamilySources_ProductFamilies_ProductFamilyId",
                        column: x => x.ProductFamilyId,
                        principalTable: "ProductFamilies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProductFamilySources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductMaterials",
                columns: table => new
                {
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    MaterialId = table.Column<int>(type: "integer", nullable: false),
                    SharePercent = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductMaterials", x => new { x.ProductId, x.MaterialId });
                    table.CheckConstraint("CK_ProductMaterial_SharePercent", "\"SharePercent\" BETWEEN 1 AND 100");
                    table.ForeignKey(
                        name: "FK_ProductMaterials_Materials_MaterialId",
                        column: x => x.MaterialId,
                        principalTable: "Materials",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductSources",
                columns: table => new
                {
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductSources", x => new { x.ProductId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_ProductSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductTechniques",
                columns: table => new
                {
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    TechniqueId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductTechniques", x => new { x.ProductId, x.TechniqueId });
                    table.ForeignKey(
                        name: "FK_ProductTechniques_Techniques_TechniqueId",
                        column: x => x.TechniqueId,
                        principalTable: "Techniques",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Products",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Sku = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FamilyId = table.Column<int>(type: "integer", nullable: true),
                    TradeId = table.Column<int>(type: "integer", nullable: false),
                    ProducerId = table.Column<int>(type: "integer", nullable: false),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    FormerRegionId = table.Column<int>(type: "integer", nullable: true),
                    HsCodeId = table.Column<int>(type: "integer", nullable: false),
                    PriceMinor = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LengthMillimeters = table.Column<int>(type: "integer", nullable: true),
                    WidthMillimeters = table.Column<int>(type: "integer", nullable: true),
                    HeightMillimeters = table.Column<int>(type: "integer", nullable: true),
                    WeightGrams = table.Column<int>(type: "integer", nullable: true),
                    Stock = table.Column<int>(type: "integer", nullable: false),
                    MinimumOrder = table.Column<int>(type: "integer", nullable: false),
                    LeadTimeDays = table.Column<int>(type: "integer", nullable: false),
                    IsExportable = table.Column<bool>(type: "boolean", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
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
                    table.PrimaryKey("PK_Products", x => x.Id);
                    table.CheckConstraint("CK_Product_Currency", "length(\"Currency\") = 3");
                    table.CheckConstraint("CK_Product_LeadTimeDays", "\"LeadTimeDays\" >= 0");
                    table.CheckConstraint("CK_Product_MinimumOrder", "\"MinimumOrder\" >= 1");
                    table.CheckConstraint("CK_Product_PriceMinor", "\"PriceMinor\" >= 0");
                    table.CheckConstraint("CK_Product_Stock", "\"Stock\" >= 0");
                    table.CheckConstraint("CK_Product_Unit_Name", "\"Unit\" IN ('Piece', 'Pair', 'Set', 'SquareMeter', 'Liter')");
                    table.CheckConstraint("CK_Product_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_Products_HsCodes_HsCodeId",
                        column: x => x.HsCodeId,
                        principalTable: "HsCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Products_Producers_ProducerId",
                        column: x => x.ProducerId,
                        principalTable: "Producers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Products_ProductFamilies_FamilyId",
                        column: x => x.FamilyId,
                        principalTable: "ProductFamilies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Products_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProvinceSources",
                columns: table => new
                {
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProvinceSources", x => new { x.ProvinceId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_ProvinceSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Provinces",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsoCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    FormerRegionId = table.Column<int>(type: "integer", nullable: false),
                    SeatName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    Facts_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Facts_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_Provinces", x => x.Id);
                    table.CheckConstraint("CK_Province_Kind_Name", "\"Kind\" IN ('Province', 'Prefecture')");
                    table.CheckConstraint("CK_Province_Latitude", "\"Latitude\" BETWEEN -90 AND 90");
                    table.CheckConstraint("CK_Province_Longitude", "\"Longitude\" BETWEEN -180 AND 180");
                    table.CheckConstraint("CK_Province_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "RegionSources",
                columns: table => new
                {
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegionSources", x => new { x.RegionId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_RegionSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegionSuccessionProvinces",
                columns: table => new
                {
                    RegionSuccessionId = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegionSuccessionProvinces", x => new { x.RegionSuccessionId, x.ProvinceId });
                    table.ForeignKey(
                        name: "FK_RegionSuccessionProvinces_Provinces_ProvinceId",
                        column: x => x.ProvinceId,
                        principalTable: "Provinces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegionSuccessionSources",
                columns: table => new
                {
                    RegionSuccessionId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegionSuccessionSources", x => new { x.RegionSuccessionId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_RegionSuccessionSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegionSuccessions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FormerRegionId = table.Column<int>(type: "integer", nullable: false),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    Extent = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegionSuccessions", x => x.Id);
                    table.CheckConstraint("CK_RegionSuccession_Extent_Name", "\"Extent\" IN ('Whole', 'Part')");
                    table.CheckConstraint("CK_RegionSuccession_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "RegionTradeSources",
                columns: table => new
                {
                    RegionTradeId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegionTradeSources", x => new { x.RegionTradeId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_RegionTradeSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegionTrades",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    TradeId = table.Column<int>(type: "integer", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    IsRankStated = table.Column<bool>(type: "boolean", nullable: false),
                    SeedFact = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ArtisanCount = table.Column<int>(type: "integer", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegionTrades", x => x.Id);
                    table.CheckConstraint("CK_RegionTrade_ArtisanCount", "\"ArtisanCount\" >= 0");
                    table.CheckConstraint("CK_RegionTrade_Rank", "\"Rank\" >= 1");
                    table.CheckConstraint("CK_RegionTrade_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_RegionTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Regions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Scheme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsoCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SeatId = table.Column<int>(type: "integer", nullable: true),
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
                    table.PrimaryKey("PK_Regions", x => x.Id);
                    table.CheckConstraint("CK_Region_Scheme_Name", "\"Scheme\" IN ('Since2015', 'Before2015')");
                    table.CheckConstraint("CK_Region_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "Towns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProvinceId = table.Column<int>(type: "integer", nullable: false),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    FormerRegionId = table.Column<int>(type: "integer", nullable: false),
                    Latitude = table.Column<double>(type: "double precision", nullable: false),
                    Longitude = table.Column<double>(type: "double precision", nullable: false),
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
                    table.PrimaryKey("PK_Towns", x => x.Id);
                    table.CheckConstraint("CK_Town_Latitude", "\"Latitude\" BETWEEN -90 AND 90");
                    table.CheckConstraint("CK_Town_Longitude", "\"Longitude\" BETWEEN -180 AND 180");
                    table.CheckConstraint("CK_Town_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_Towns_Provinces_ProvinceId",
                        column: x => x.ProvinceId,
                        principalTable: "Provinces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Towns_Regions_FormerRegionId",
                        column: x => x.FormerRegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Towns_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TownSources",
                columns: table => new
                {
                    TownId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TownSources", x => new { x.TownId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_TownSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TownSources_Towns_TownId",
                        column: x => x.TownId,
                        principalTable: "Towns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CircuitSources_SourceId_CircuitId",
                table: "CircuitSources",
                columns: new[] { "SourceId", "CircuitId" });

            migrationBuilder.CreateIndex(
                name: "IX_CircuitStops_CircuitId_Position",
                table: "CircuitStops",
                columns: new[] { "CircuitId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CircuitStops_PointOfSaleId_Id",
                table: "CircuitStops",
                columns: new[] { "PointOfSaleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CircuitTrades_TradeId_CircuitId",
                table: "CircuitTrades",
                columns: new[] { "TradeId", "CircuitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Circuits_FormerRegionId_Id",
                table: "Circuits",
                columns: new[] { "FormerRegionId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Circuits_RegionId_Id",
                table: "Circuits",
                columns: new[] { "RegionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Circuits_Slug",
                table: "Circuits",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HsCodeSources_SourceId_HsCodeId",
                table: "HsCodeSources",
                columns: new[] { "SourceId", "HsCodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_HsCodes_Code",
                table: "HsCodes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InstitutionSources_SourceId_InstitutionId",
                table: "InstitutionSources",
                columns: new[] { "SourceId", "InstitutionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_RegionId",
                table: "Institutions",
                column: "RegionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Slug",
                table: "Institutions",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_TownId",
                table: "Institutions",
                column: "TownId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_KeyFigureSources_SourceId_KeyFigureId",
                table: "KeyFigureSources",
                columns: new[] { "SourceId", "KeyFigureId" });

            migrationBuilder.CreateIndex(
                name: "IX_KeyFigures_MeasureId_Id",
                table: "KeyFigures",
                columns: new[] { "MeasureId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_KeyFigures_RegionId_Id",
                table: "KeyFigures",
                columns: new[] { "RegionId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_KeyFigures_Slug",
                table: "KeyFigures",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KeyFigures_TownId",
                table: "KeyFigures",
                column: "TownId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_KeyFigures_TradeId",
                table: "KeyFigures",
                column: "TradeId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_LabelAwardSources_SourceId_LabelAwardId",
                table: "LabelAwardSources",
                columns: new[] { "SourceId", "LabelAwardId" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelAwards_LabelId_Id",
                table: "LabelAwards",
                columns: new[] { "LabelId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelAwards_Number",
                table: "LabelAwards",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LabelAwards_ProducerId_Id",
                table: "LabelAwards",
                columns: new[] { "ProducerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelAwards_ProductId_Id",
                table: "LabelAwards",
                columns: new[] { "ProductId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_LabelLegalTextSources_SourceId_LabelLegalTextId",
                table: "LabelLegalTextSources",
                columns: new[] { "SourceId", "LabelLegalTextId" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelLegalTexts_LabelId_LegalTextId",
                table: "LabelLegalTexts",
                columns: new[] { "LabelId", "LegalTextId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LabelLegalTexts_LegalTextId_LabelId",
                table: "LabelLegalTexts",
                columns: new[] { "LegalTextId", "LabelId" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelSources_SourceId_LabelId",
                table: "LabelSources",
                columns: new[] { "SourceId", "LabelId" });

            migrationBuilder.CreateIndex(
                name: "IX_Labels_IssuerId_Id",
                table: "Labels",
                columns: new[] { "IssuerId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Labels_Kind_Id",
                table: "Labels",
                columns: new[] { "Kind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Labels_RegionId_Id",
                table: "Labels",
                columns: new[] { "RegionId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Labels_RegisterId_Id",
                table: "Labels",
                columns: new[] { "RegisterId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Labels_Slug",
                table: "Labels",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Labels_TradeId_Id",
                table: "Labels",
                columns: new[] { "TradeId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_LegalTextSources_SourceId_LegalTextId",
                table: "LegalTextSources",
                columns: new[] { "SourceId", "LegalTextId" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalTexts_Slug",
                table: "LegalTexts",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MaterialSources_SourceId_MaterialId",
                table: "MaterialSources",
                columns: new[] { "SourceId", "MaterialId" });

            migrationBuilder.CreateIndex(
                name: "IX_Materials_Slug",
                table: "Materials",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeasureSources_SourceId_MeasureId",
                table: "MeasureSources",
                columns: new[] { "SourceId", "MeasureId" });

            migrationBuilder.CreateIndex(
                name: "IX_Measures_Slug",
                table: "Measures",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PointOfSaleSources_SourceId_PointOfSaleId",
                table: "PointOfSaleSources",
                columns: new[] { "SourceId", "PointOfSaleId" });

            migrationBuilder.CreateIndex(
                name: "IX_PointOfSaleTrades_TradeId_PointOfSaleId",
                table: "PointOfSaleTrades",
                columns: new[] { "TradeId", "PointOfSaleId" });

            migrationBuilder.CreateIndex(
                name: "IX_PointsOfSale_FormerRegionId_Id",
                table: "PointsOfSale",
                columns: new[] { "FormerRegionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PointsOfSale_Kind_Id",
                table: "PointsOfSale",
                columns: new[] { "Kind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PointsOfSale_Latitude_Longitude",
                table: "PointsOfSale",
                columns: new[] { "Latitude", "Longitude" });

            migrationBuilder.CreateIndex(
                name: "IX_PointsOfSale_ProvinceId_Id",
                table: "PointsOfSale",
                columns: new[] { "ProvinceId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PointsOfSale_RegionId_Id",
                table: "PointsOfSale",
                columns: new[] { "RegionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PointsOfSale_Slug",
                table: "PointsOfSale",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PointsOfSale_TownId_Id",
                table: "PointsOfSale",
                columns: new[] { "TownId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ProducerSources_SourceId_ProducerId",
                table: "ProducerSources",
                columns: new[] { "SourceId", "ProducerId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProducerTrades_TradeId_ProducerId",
                table: "ProducerTrades",
                columns: new[] { "TradeId", "ProducerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Producers_FormerRegionId_Id",
                table: "Producers",
                columns: new[] { "FormerRegionId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Producers_Kind_FormerRegionId_Id",
                table: "Producers",
                columns: new[] { "Kind", "FormerRegionId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Producers_Kind_Id",
                table: "Producers",
                columns: new[] { "Kind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Producers_Kind_RegionId_Id",
                table: "Producers",
                columns: new[] { "Kind", "RegionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Producers_Latitude_Longitude",
                table: "Producers",
                columns: new[] { "Latitude", "Longitude" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Producers_ProvinceId_Id",
                table: "Producers",
                columns: new[] { "ProvinceId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Producers_RegionId_Id",
                table: "Producers",
                columns: new[] { "RegionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Producers_Slug",
                table: "Producers",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Producers_TownId_Id",
                table: "Producers",
                columns: new[] { "TownId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilies_HsCodeId_Id",
                table: "ProductFamilies",
                columns: new[] { "HsCodeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilies_RegionId",
                table: "ProductFamilies",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilies_Slug",
                table: "ProductFamilies",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilies_TradeId_Id",
                table: "ProductFamilies",
                columns: new[] { "TradeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilySources_SourceId_ProductFamilyId",
                table: "ProductFamilySources",
                columns: new[] { "SourceId", "ProductFamilyId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductMaterials_MaterialId_ProductId",
                table: "ProductMaterials",
                columns: new[] { "MaterialId", "ProductId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductSources_SourceId_ProductId",
                table: "ProductSources",
                columns: new[] { "SourceId", "ProductId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductTechniques_TechniqueId_ProductId",
                table: "ProductTechniques",
                columns: new[] { "TechniqueId", "ProductId" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_CreatedAt_Id",
                table: "Products",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FamilyId_CreatedAt_Id",
                table: "Products",
                columns: new[] { "FamilyId", "CreatedAt", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FamilyId_Id",
                table: "Products",
                columns: new[] { "FamilyId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FamilyId_PriceMinor_Id",
                table: "Products",
                columns: new[] { "FamilyId", "PriceMinor", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_TradeId_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "TradeId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_HsCodeId_Id",
                table: "Products",
                columns: new[] { "HsCodeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_PriceMinor_Id",
                table: "Products",
                columns: new[] { "PriceMinor", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_ProducerId_CreatedAt_Id",
                table: "Products",
                columns: new[] { "ProducerId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_ProducerId_Id",
                table: "Products",
                columns: new[] { "ProducerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_ProducerId_PriceMinor_Id",
                table: "Products",
                columns: new[] { "ProducerId", "PriceMinor", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_CreatedAt_Id",
                table: "Products",
                columns: new[] { "RegionId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_Id",
                table: "Products",
                columns: new[] { "RegionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_PriceMinor_Id",
                table: "Products",
                columns: new[] { "RegionId", "PriceMinor", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_TradeId_CreatedAt_Id",
                table: "Products",
                columns: new[] { "RegionId", "TradeId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_TradeId_Id",
                table: "Products",
                columns: new[] { "RegionId", "TradeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_TradeId_PriceMinor_Id",
                table: "Products",
                columns: new[] { "RegionId", "TradeId", "PriceMinor", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_TradeId_Stock_Id",
                table: "Products",
                columns: new[] { "RegionId", "TradeId", "Stock", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_Sku",
                table: "Products",
                column: "Sku",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Products_Slug",
                table: "Products",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Products_Stock_Id",
                table: "Products",
                columns: new[] { "Stock", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_TradeId_CreatedAt_Id",
                table: "Products",
                columns: new[] { "TradeId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_TradeId_Id",
                table: "Products",
                columns: new[] { "TradeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_TradeId_PriceMinor_Id",
                table: "Products",
                columns: new[] { "TradeId", "PriceMinor", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ProvinceSources_SourceId_ProvinceId",
                table: "ProvinceSources",
                columns: new[] { "SourceId", "ProvinceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Provinces_FormerRegionId_Id",
                table: "Provinces",
                columns: new[] { "FormerRegionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Provinces_IsoCode",
                table: "Provinces",
                column: "IsoCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Provinces_RegionId_Id",
                table: "Provinces",
                columns: new[] { "RegionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Provinces_Slug",
                table: "Provinces",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegionSources_SourceId_RegionId",
                table: "RegionSources",
                columns: new[] { "SourceId", "RegionId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegionSuccessionProvinces_ProvinceId_RegionSuccessionId",
                table: "RegionSuccessionProvinces",
                columns: new[] { "ProvinceId", "RegionSuccessionId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegionSuccessionSources_SourceId_RegionSuccessionId",
                table: "RegionSuccessionSources",
                columns: new[] { "SourceId", "RegionSuccessionId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegionSuccessions_FormerRegionId_RegionId",
                table: "RegionSuccessions",
                columns: new[] { "FormerRegionId", "RegionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegionSuccessions_RegionId_FormerRegionId",
                table: "RegionSuccessions",
                columns: new[] { "RegionId", "FormerRegionId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegionTradeSources_SourceId_RegionTradeId",
                table: "RegionTradeSources",
                columns: new[] { "SourceId", "RegionTradeId" });

            migrationBuilder.CreateIndex(
                name: "IX_RegionTrades_RegionId_ArtisanCount_Id",
                table: "RegionTrades",
                columns: new[] { "RegionId", "ArtisanCount", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsLast, NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_RegionTrades_RegionId_Rank_Id",
                table: "RegionTrades",
                columns: new[] { "RegionId", "Rank", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegionTrades_TradeId_RegionId",
                table: "RegionTrades",
                columns: new[] { "TradeId", "RegionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Regions_Scheme_IsoCode",
                table: "Regions",
                columns: new[] { "Scheme", "IsoCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Regions_SeatId",
                table: "Regions",
                column: "SeatId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Regions_Slug",
                table: "Regions",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Slug",
                table: "Sources",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sources_WholeId",
                table: "Sources",
                column: "WholeId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_TechniqueSources_SourceId_TechniqueId",
                table: "TechniqueSources",
                columns: new[] { "SourceId", "TechniqueId" });

            migrationBuilder.CreateIndex(
                name: "IX_Techniques_Slug",
                table: "Techniques",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TownSources_SourceId_TownId",
                table: "TownSources",
                columns: new[] { "SourceId", "TownId" });

            migrationBuilder.CreateIndex(
                name: "IX_Towns_FormerRegionId_Id",
                table: "Towns",
                columns: new[] { "FormerRegionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Towns_ProvinceId_Id",
                table: "Towns",
                columns: new[] { "ProvinceId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Towns_RegionId_Id",
                table: "Towns",
                columns: new[] { "RegionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Towns_Slug",
                table: "Towns",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TradeCategories_Slug",
                table: "TradeCategories",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TradeCategorySources_SourceId_TradeCategoryId",
                table: "TradeCategorySources",
                columns: new[] { "SourceId", "TradeCategoryId" });

            migrationBuilder.CreateIndex(
                name: "IX_TradeHsCodes_HsCodeId_TradeId",
                table: "TradeHsCodes",
                columns: new[] { "HsCodeId", "TradeId" });

            migrationBuilder.CreateIndex(
                name: "IX_TradeMaterials_MaterialId_TradeId",
                table: "TradeMaterials",
                columns: new[] { "MaterialId", "TradeId" });

            migrationBuilder.CreateIndex(
                name: "IX_TradeSources_SourceId_TradeId",
                table: "TradeSources",
                columns: new[] { "SourceId", "TradeId" });

            migrationBuilder.CreateIndex(
                name: "IX_TradeTechniques_TechniqueId_TradeId",
                table: "TradeTechniques",
                columns: new[] { "TechniqueId", "TradeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Trades_CategoryId_Id",
                table: "Trades",
                columns: new[] { "CategoryId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Trades_Slug",
                table: "Trades",
                column: "Slug",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_CircuitSources_Circuits_CircuitId",
                table: "CircuitSources",
                column: "CircuitId",
                principalTable: "Circuits",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_CircuitStops_Circuits_CircuitId",
                table: "CircuitStops",
                column: "CircuitId",
                principalTable: "Circuits",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_CircuitStops_PointsOfSale_PointOfSaleId",
                table: "CircuitStops",
                column: "PointOfSaleId",
                principalTable: "PointsOfSale",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_CircuitTrades_Circuits_CircuitId",
                table: "CircuitTrades",
                column: "CircuitId",
                principalTable: "Circuits",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Circuits_Regions_FormerRegionId",
                table: "Circuits",
                column: "FormerRegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Circuits_Regions_RegionId",
                table: "Circuits",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_InstitutionSources_Institutions_InstitutionId",
                table: "InstitutionSources",
                column: "InstitutionId",
                principalTable: "Institutions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Institutions_Regions_RegionId",
                table: "Institutions",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Institutions_Towns_TownId",
                table: "Institutions",
                column: "TownId",
                principalTable: "Towns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_KeyFigureSources_KeyFigures_KeyFigureId",
                table: "KeyFigureSources",
                column: "KeyFigureId",
                principalTable: "KeyFigures",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_KeyFigures_Regions_RegionId",
                table: "KeyFigures",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_KeyFigures_Towns_TownId",
                table: "KeyFigures",
                column: "TownId",
                principalTable: "Towns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_LabelAwardSources_LabelAwards_LabelAwardId",
                table: "LabelAwardSources",
                column: "LabelAwardId",
                principalTable: "LabelAwards",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_LabelAwards_Labels_LabelId",
                table: "LabelAwards",
                column: "LabelId",
                principalTable: "Labels",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_LabelAwards_Producers_ProducerId",
                table: "LabelAwards",
                column: "ProducerId",
                principalTable: "Producers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_LabelAwards_Products_ProductId",
                table: "LabelAwards",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_LabelLegalTextSources_LabelLegalTexts_LabelLegalTextId",
                table: "LabelLegalTextSources",
                column: "LabelLegalTextId",
                principalTable: "LabelLegalTexts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_LabelLegalTexts_Labels_LabelId",
                table: "LabelLegalTexts",
                column: "LabelId",
                principalTable: "Labels",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_LabelSources_Labels_LabelId",
                table: "LabelSources",
                column: "LabelId",
                principalTable: "Labels",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Labels_Regions_RegionId",
                table: "Labels",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PointOfSaleSources_PointsOfSale_PointOfSaleId",
                table: "PointOfSaleSources",
                column: "PointOfSaleId",
                principalTable: "PointsOfSale",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PointOfSaleTrades_PointsOfSale_PointOfSaleId",
                table: "PointOfSaleTrades",
                column: "PointOfSaleId",
                principalTable: "PointsOfSale",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PointsOfSale_Provinces_ProvinceId",
                table: "PointsOfSale",
                column: "ProvinceId",
                principalTable: "Provinces",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PointsOfSale_Regions_FormerRegionId",
                table: "PointsOfSale",
                column: "FormerRegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PointsOfSale_Regions_RegionId",
                table: "PointsOfSale",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PointsOfSale_Towns_TownId",
                table: "PointsOfSale",
                column: "TownId",
                principalTable: "Towns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ProducerSources_Producers_ProducerId",
                table: "ProducerSources",
                column: "ProducerId",
                principalTable: "Producers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProducerTrades_Producers_ProducerId",
                table: "ProducerTrades",
                column: "ProducerId",
                principalTable: "Producers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Producers_Provinces_ProvinceId",
                table: "Producers",
                column: "ProvinceId",
                principalTable: "Provinces",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Producers_Regions_FormerRegionId",
                table: "Producers",
                column: "FormerRegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Producers_Regions_RegionId",
                table: "Producers",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Producers_Towns_TownId",
                table: "Producers",
                column: "TownId",
                principalTable: "Towns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductFamilies_Regions_RegionId",
                table: "ProductFamilies",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductMaterials_Products_ProductId",
                table: "ProductMaterials",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductSources_Products_ProductId",
                table: "ProductSources",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductTechniques_Products_ProductId",
                table: "ProductTechniques",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Products_Regions_FormerRegionId",
                table: "Products",
                column: "FormerRegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Products_Regions_RegionId",
                table: "Products",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ProvinceSources_Provinces_ProvinceId",
                table: "ProvinceSources",
                column: "ProvinceId",
                principalTable: "Provinces",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Provinces_Regions_FormerRegionId",
                table: "Provinces",
                column: "FormerRegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Provinces_Regions_RegionId",
                table: "Provinces",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_RegionSources_Regions_RegionId",
                table: "RegionSources",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_RegionSuccessionProvinces_RegionSuccessions_RegionSuccessio~",
                table: "RegionSuccessionProvinces",
                column: "RegionSuccessionId",
                principalTable: "RegionSuccessions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_RegionSuccessionSources_RegionSuccessions_RegionSuccessionId",
                table: "RegionSuccessionSources",
                column: "RegionSuccessionId",
                principalTable: "RegionSuccessions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_RegionSuccessions_Regions_FormerRegionId",
                table: "RegionSuccessions",
                column: "FormerRegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_RegionSuccessions_Regions_RegionId",
                table: "RegionSuccessions",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_RegionTradeSources_RegionTrades_RegionTradeId",
                table: "RegionTradeSources",
                column: "RegionTradeId",
                principalTable: "RegionTrades",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_RegionTrades_Regions_RegionId",
                table: "RegionTrades",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Regions_Towns_SeatId",
                table: "Regions",
                column: "SeatId",
                principalTable: "Towns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            // The indexes of NameKeyIndexes, which the model cannot hold.
            foreach (var language in new[] { "Ar", "Fr", "En", "Zgh" })
            {
                foreach (var (table, limits) in new (string, string[])[]
                {
                    ("Products", []),
                    ("Products", ["RegionId", "TradeId"]),
                    ("Producers", []),
                    ("Producers", ["Kind"]),
                })
                {
                    string[] columns = [.. limits, $"NameKeys_{language}", "Id"];
                    migrationBuilder.CreateIndex($"IX_{table}_{string.Join('_', columns)}", table, columns);
                }
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Provinces_Regions_FormerRegionId",
                table: "Provinces");

            migrationBuilder.DropForeignKey(
                name: "FK_Provinces_Regions_RegionId",
                table: "Provinces");

            migrationBuilder.DropForeignKey(
                name: "FK_Towns_Regions_FormerRegionId",
                table: "Towns");

            migrationBuilder.DropForeignKey(
                name: "FK_Towns_Regions_RegionId",
                table: "Towns");

            migrationBuilder.DropTable(
                name: "CircuitSources");

            migrationBuilder.DropTable(
                name: "CircuitStops");

            migrationBuilder.DropTable(
                name: "CircuitTrades");

            migrationBuilder.DropTable(
                name: "HsCodeSources");

            migrationBuilder.DropTable(
                name: "InstitutionSources");

            migrationBuilder.DropTable(
                name: "KeyFigureSources");

            migrationBuilder.DropTable(
                name: "LabelAwardSources");

            migrationBuilder.DropTable(
                name: "LabelLegalTextSources");

            migrationBuilder.DropTable(
                name: "LabelSources");

            migrationBuilder.DropTable(
                name: "LegalTextSources");

            migrationBuilder.DropTable(
                name: "MaterialSources");

            migrationBuilder.DropTable(
                name: "MeasureSources");

            migrationBuilder.DropTable(
                name: "PointOfSaleSources");

            migrationBuilder.DropTable(
                name: "PointOfSaleTrades");

            migrationBuilder.DropTable(
                name: "ProducerSources");

            migrationBuilder.DropTable(
                name: "ProducerTrades");

            migrationBuilder.DropTable(
                name: "ProductFamilySources");

            migrationBuilder.DropTable(
                name: "ProductMaterials");

            migrationBuilder.DropTable(
                name: "ProductSources");

            migrationBuilder.DropTable(
                name: "ProductTechniques");

            migrationBuilder.DropTable(
                name: "ProvinceSources");

            migrationBuilder.DropTable(
                name: "RegionSources");

            migrationBuilder.DropTable(
                name: "RegionSuccessionProvinces");

            migrationBuilder.DropTable(
                name: "RegionSuccessionSources");

            migrationBuilder.DropTable(
                name: "RegionTradeSources");

            migrationBuilder.DropTable(
                name: "StoredState");

            migrationBuilder.DropTable(
                name: "TechniqueSources");

            migrationBuilder.DropTable(
                name: "TownSources");

            migrationBuilder.DropTable(
                name: "TradeCategorySources");

            migrationBuilder.DropTable(
                name: "TradeHsCodes");

            migrationBuilder.DropTable(
                name: "TradeMaterials");

            migrationBuilder.DropTable(
                name: "TradeSources");

            migrationBuilder.DropTable(
                name: "TradeTechniques");

            migrationBuilder.DropTable(
                name: "Circuits");

            migrationBuilder.DropTable(
                name: "KeyFigures");

            migrationBuilder.DropTable(
                name: "LabelAwards");

            migrationBuilder.DropTable(
                name: "LabelLegalTexts");

            migrationBuilder.DropTable(
                name: "PointsOfSale");

            migrationBuilder.DropTable(
                name: "RegionSuccessions");

            migrationBuilder.DropTable(
                name: "RegionTrades");

            migrationBuilder.DropTable(
                name: "Materials");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Techniques");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "Products");

            migrationBuilder.DropTable(
                name: "Labels");

            migrationBuilder.DropTable(
                name: "LegalTexts");

            migrationBuilder.DropTable(
                name: "Producers");

            migrationBuilder.DropTable(
                name: "ProductFamilies");

            migrationBuilder.DropTable(
                name: "Institutions");

            migrationBuilder.DropTable(
                name: "HsCodes");

            migrationBuilder.DropTable(
                name: "Trades");

            migrationBuilder.DropTable(
                name: "TradeCategories");

            migrationBuilder.DropTable(
                name: "Regions");

            migrationBuilder.DropTable(
                name: "Towns");

            migrationBuilder.DropTable(
                name: "Provinces");
        }
    }
}
