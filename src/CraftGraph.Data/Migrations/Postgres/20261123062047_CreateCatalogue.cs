using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

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
                name: "CountryGroups",
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
                    table.PrimaryKey("PK_CountryGroups", x => x.Id);
                    table.CheckConstraint("CK_CountryGroup_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

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
                name: "ExportDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Requirement = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Scope = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Destination_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Destination_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Destination_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Destination_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Issuer_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Issuer_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Issuer_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Issuer_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    WhenRequired_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    WhenRequired_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    WhenRequired_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    WhenRequired_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExportDocuments", x => x.Id);
                    table.CheckConstraint("CK_ExportDocument_Kind_Name", "\"Kind\" IN ('Commercial', 'Declaration', 'Transport', 'Origin', 'Permit', 'Control')");
                    table.CheckConstraint("CK_ExportDocument_Requirement_Name", "\"Requirement\" IN ('Always', 'OnCondition')");
                    table.CheckConstraint("CK_ExportDocument_Scope_Name", "\"Scope\" IN ('Everywhere', 'Groups', 'SomeCountries')");
                    table.CheckConstraint("CK_ExportDocument_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

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
                    table.UniqueConstraint("AK_HsCodes_Id_Code", x => new { x.Id, x.Code });
                    table.CheckConstraint("CK_HsCode_Code", "length(\"Code\") = 6");
                    table.CheckConstraint("CK_HsCode_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

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
                name: "PlaceCounts",
                columns: table => new
                {
                    Cell = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    LatitudeSum = table.Column<long>(type: "bigint", nullable: false),
                    LongitudeSum = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaceCounts", x => new { x.Cell, x.Kind, x.RegionId });
                    table.CheckConstraint("CK_PlaceCount_Kind_Name", "\"Kind\" IN ('PointOfSale', 'Cooperative', 'Artisan', 'ProductionUnit', 'Enterprise', 'CircuitStart', 'LogisticsService')");
                });

            migrationBuilder.CreateTable(
                name: "Ramadans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    HijriYear = table.Column<int>(type: "integer", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ramadans", x => x.Id);
                    table.CheckConstraint("CK_Ramadan_LastDay", "\"LastDay\" > \"FirstDay\"");
                    table.CheckConstraint("CK_Ramadan_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "Readings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Choice_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Choice_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Choice_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Choice_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Issue_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Issue_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Issue_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Issue_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readings", x => x.Id);
                });

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
                name: "CountryGroupMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CountryGroupId = table.Column<int>(type: "integer", nullable: false),
                    CountryCode = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountryGroupMembers", x => x.Id);
                    table.CheckConstraint("CK_CountryGroupMember_CountryCode", "length(\"CountryCode\") = 2");
                    table.ForeignKey(
                        name: "FK_CountryGroupMembers_CountryGroups_CountryGroupId",
                        column: x => x.CountryGroupId,
                        principalTable: "CountryGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "ExportDocumentCountryGroups",
                columns: table => new
                {
                    ExportDocumentId = table.Column<int>(type: "integer", nullable: false),
                    CountryGroupId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExportDocumentCountryGroups", x => new { x.ExportDocumentId, x.CountryGroupId });
                    table.ForeignKey(
                        name: "FK_ExportDocumentCountryGroups_CountryGroups_CountryGroupId",
                        column: x => x.CountryGroupId,
                        principalTable: "CountryGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ExportDocumentCountryGroups_ExportDocuments_ExportDocumentId",
                        column: x => x.ExportDocumentId,
                        principalTable: "ExportDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NationalCodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    HsCodeId = table.Column<int>(type: "integer", nullable: false),
                    HsDigits = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Description_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Description_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NationalCodes", x => x.Id);
                    table.UniqueConstraint("AK_NationalCodes_Id_HsCodeId", x => new { x.Id, x.HsCodeId });
                    table.CheckConstraint("CK_NationalCode_Code", "length(\"Code\") = 10");
                    table.CheckConstraint("CK_NationalCode_HsDigits", "substr(\"Code\", 1, 6) = \"HsDigits\"");
                    table.CheckConstraint("CK_NationalCode_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_NationalCodes_HsCodes_HsCodeId_HsDigits",
                        columns: x => new { x.HsCodeId, x.HsDigits },
                        principalTable: "HsCodes",
                        principalColumns: new[] { "Id", "Code" },
                        onDelete: ReferentialAction.Restrict);
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
                name: "ExportRestrictions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LegalTextId = table.Column<int>(type: "integer", nullable: true),
                    PermitId = table.Column<int>(type: "integer", nullable: true),
                    Goods_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Goods_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Goods_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Goods_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_ExportRestrictions", x => x.Id);
                    table.CheckConstraint("CK_ExportRestriction_Subject_Name", "\"Subject\" IN ('EndangeredSpecies', 'ForestProducts', 'CulturalGoods')");
                    table.CheckConstraint("CK_ExportRestriction_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_ExportRestrictions_ExportDocuments_PermitId",
                        column: x => x.PermitId,
                        principalTable: "ExportDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExportRestrictions_LegalTexts_LegalTextId",
                        column: x => x.LegalTextId,
                        principalTable: "LegalTexts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TariffPreferences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Reference = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LegalTextId = table.Column<int>(type: "integer", nullable: true),
                    CountryGroupId = table.Column<int>(type: "integer", nullable: false),
                    InForceSinceAsPublished = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    InForceSince = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("PK_TariffPreferences", x => x.Id);
                    table.CheckConstraint("CK_TariffPreference_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_TariffPreferences_CountryGroups_CountryGroupId",
                        column: x => x.CountryGroupId,
                        principalTable: "CountryGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TariffPreferences_LegalTexts_LegalTextId",
                        column: x => x.LegalTextId,
                        principalTable: "LegalTexts",
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
                name: "CountryGroupSources",
                columns: table => new
                {
                    CountryGroupId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CountryGroupSources", x => new { x.CountryGroupId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_CountryGroupSources_CountryGroups_CountryGroupId",
                        column: x => x.CountryGroupId,
                        principalTable: "CountryGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CountryGroupSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "ExportDocumentSources",
                columns: table => new
                {
                    ExportDocumentId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExportDocumentSources", x => new { x.ExportDocumentId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_ExportDocumentSources_ExportDocuments_ExportDocumentId",
                        column: x => x.ExportDocumentId,
                        principalTable: "ExportDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ExportDocumentSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "RamadanSources",
                columns: table => new
                {
                    RamadanId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RamadanSources", x => new { x.RamadanId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_RamadanSources_Ramadans_RamadanId",
                        column: x => x.RamadanId,
                        principalTable: "Ramadans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RamadanSources_Sources_SourceId",
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
                name: "NationalCodeSources",
                columns: table => new
                {
                    NationalCodeId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NationalCodeSources", x => new { x.NationalCodeId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_NationalCodeSources_NationalCodes_NationalCodeId",
                        column: x => x.NationalCodeId,
                        principalTable: "NationalCodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NationalCodeSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExportRestrictionSources",
                columns: table => new
                {
                    ExportRestrictionId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExportRestrictionSources", x => new { x.ExportRestrictionId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_ExportRestrictionSources_ExportRestrictions_ExportRestricti~",
                        column: x => x.ExportRestrictionId,
                        principalTable: "ExportRestrictions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ExportRestrictionSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TariffPreferenceProofs",
                columns: table => new
                {
                    TariffPreferenceId = table.Column<int>(type: "integer", nullable: false),
                    ExportDocumentId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TariffPreferenceProofs", x => new { x.TariffPreferenceId, x.ExportDocumentId });
                    table.ForeignKey(
                        name: "FK_TariffPreferenceProofs_ExportDocuments_ExportDocumentId",
                        column: x => x.ExportDocumentId,
                        principalTable: "ExportDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TariffPreferenceProofs_TariffPreferences_TariffPreferenceId",
                        column: x => x.TariffPreferenceId,
                        principalTable: "TariffPreferences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TariffPreferenceSources",
                columns: table => new
                {
                    TariffPreferenceId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TariffPreferenceSources", x => new { x.TariffPreferenceId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_TariffPreferenceSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TariffPreferenceSources_TariffPreferences_TariffPreferenceId",
                        column: x => x.TariffPreferenceId,
                        principalTable: "TariffPreferences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExportDocumentTrades",
                columns: table => new
                {
                    ExportDocumentId = table.Column<int>(type: "integer", nullable: false),
                    TradeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExportDocumentTrades", x => new { x.ExportDocumentId, x.TradeId });
                    table.ForeignKey(
                        name: "FK_ExportDocumentTrades_ExportDocuments_ExportDocumentId",
                        column: x => x.ExportDocumentId,
                        principalTable: "ExportDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ExportDocumentTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExportRestrictionTrades",
                columns: table => new
                {
                    ExportRestrictionId = table.Column<int>(type: "integer", nullable: false),
                    TradeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExportRestrictionTrades", x => new { x.ExportRestrictionId, x.TradeId });
                    table.ForeignKey(
                        name: "FK_ExportRestrictionTrades_ExportRestrictions_ExportRestrictio~",
                        column: x => x.ExportRestrictionId,
                        principalTable: "ExportRestrictions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ExportRestrictionTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "AgreementFoundingFacts",
                columns: table => new
                {
                    AgreementId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementFoundingFacts", x => new { x.AgreementId, x.FoundingFactId });
                });

            migrationBuilder.CreateTable(
                name: "AgreementObjectFoundingFacts",
                columns: table => new
                {
                    AgreementObjectId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementObjectFoundingFacts", x => new { x.AgreementObjectId, x.FoundingFactId });
                });

            migrationBuilder.CreateTable(
                name: "AgreementObjectSources",
                columns: table => new
                {
                    AgreementObjectId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementObjectSources", x => new { x.AgreementObjectId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_AgreementObjectSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreementObjects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AgreementId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Quantity = table.Column<int>(type: "integer", nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_AgreementObjects", x => x.Id);
                    table.CheckConstraint("CK_AgreementObject_Unit_Name", "\"Unit\" IN ('Persons', 'Units', 'MoroccanDirhams', 'Percent', 'Projects', 'Axes', 'Cooperatives', 'Shops', 'Trades', 'Marks', 'Firms', 'Holders', 'Jobs', 'Graduates', 'Premises', 'UsDollars')");
                    table.CheckConstraint("CK_AgreementObject_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "AgreementParties",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AgreementId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    InstitutionId = table.Column<int>(type: "integer", nullable: true),
                    IsRoleOnly = table.Column<bool>(type: "boolean", nullable: false),
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
                    table.PrimaryKey("PK_AgreementParties", x => x.Id);
                    table.CheckConstraint("CK_AgreementParty_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "AgreementPartySources",
                columns: table => new
                {
                    AgreementPartyId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementPartySources", x => new { x.AgreementPartyId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_AgreementPartySources_AgreementParties_AgreementPartyId",
                        column: x => x.AgreementPartyId,
                        principalTable: "AgreementParties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementPartySources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreementPartyFoundingFacts",
                columns: table => new
                {
                    AgreementPartyId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementPartyFoundingFacts", x => new { x.AgreementPartyId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_AgreementPartyFoundingFacts_AgreementParties_AgreementParty~",
                        column: x => x.AgreementPartyId,
                        principalTable: "AgreementParties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreementSources",
                columns: table => new
                {
                    AgreementId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementSources", x => new { x.AgreementId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_AgreementSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SignedOnAsPublished = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    ProvinceId = table.Column<int>(type: "integer", nullable: true),
                    PlanId = table.Column<int>(type: "integer", nullable: true),
                    ProjectId = table.Column<int>(type: "integer", nullable: true),
                    EventId = table.Column<int>(type: "integer", nullable: true),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Subject_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Subject_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Subject_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Subject_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => x.Id);
                    table.CheckConstraint("CK_Agreement_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
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
                        name: "FK_CircuitImages_Images_ImageId",
                        column: x => x.ImageId,
                        principalTable: "Images",
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
                    CumulativeMeters = table.Column<int>(type: "integer", nullable: false),
                    LegMode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RouteMeters = table.Column<int>(type: "integer", nullable: false),
                    LegMinutes = table.Column<int>(type: "integer", nullable: false),
                    IsLegEstimated = table.Column<bool>(type: "boolean", nullable: false),
                    DwellMinutes = table.Column<int>(type: "integer", nullable: false),
                    IsDwellEstimated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CircuitStops", x => x.Id);
                    table.CheckConstraint("CK_CircuitStop_CumulativeMeters", "\"CumulativeMeters\" >= \"LegMeters\"");
                    table.CheckConstraint("CK_CircuitStop_DwellMinutes", "\"DwellMinutes\" >= 0");
                    table.CheckConstraint("CK_CircuitStop_LegMeters", "\"LegMeters\" >= 0");
                    table.CheckConstraint("CK_CircuitStop_LegMode_Name", "\"LegMode\" IN ('Walking', 'Driving')");
                    table.CheckConstraint("CK_CircuitStop_Position", "\"Position\" >= 1");
                    table.CheckConstraint("CK_CircuitStop_Route", "\"RouteMeters\" >= 0 AND \"LegMinutes\" >= 0");
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
                    RouteMeters = table.Column<int>(type: "integer", nullable: true),
                    TravelMinutes = table.Column<int>(type: "integer", nullable: true),
                    VisitMinutes = table.Column<int>(type: "integer", nullable: true),
                    IsEstimated = table.Column<bool>(type: "boolean", nullable: true),
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
                name: "EventAttendeeFoundingFacts",
                columns: table => new
                {
                    EventAttendeeId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventAttendeeFoundingFacts", x => new { x.EventAttendeeId, x.FoundingFactId });
                });

            migrationBuilder.CreateTable(
                name: "EventAttendeeSources",
                columns: table => new
                {
                    EventAttendeeId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventAttendeeSources", x => new { x.EventAttendeeId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_EventAttendeeSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EventAttendees",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EventId = table.Column<int>(type: "integer", nullable: false),
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
                    table.PrimaryKey("PK_EventAttendees", x => x.Id);
                    table.CheckConstraint("CK_EventAttendee_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "EventFoundingFacts",
                columns: table => new
                {
                    EventId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventFoundingFacts", x => new { x.EventId, x.FoundingFactId });
                });

            migrationBuilder.CreateTable(
                name: "EventSessionFoundingFacts",
                columns: table => new
                {
                    EventSessionId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventSessionFoundingFacts", x => new { x.EventSessionId, x.FoundingFactId });
                });

            migrationBuilder.CreateTable(
                name: "EventSessionSources",
                columns: table => new
                {
                    EventSessionId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventSessionSources", x => new { x.EventSessionId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_EventSessionSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EventSessions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EventId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    PartOfDay = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LedBy_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    LedBy_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    LedBy_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    LedBy_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_EventSessions", x => x.Id);
                    table.CheckConstraint("CK_EventSession_Kind_Name", "\"Kind\" IN ('Presentation', 'Workshop', 'Plenary')");
                    table.CheckConstraint("CK_EventSession_PartOfDay_Name", "\"PartOfDay\" IN ('Morning', 'Afternoon', 'Close')");
                    table.CheckConstraint("CK_EventSession_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "EventSources",
                columns: table => new
                {
                    EventId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventSources", x => new { x.EventId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_EventSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EventStatementFoundingFacts",
                columns: table => new
                {
                    EventStatementId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventStatementFoundingFacts", x => new { x.EventStatementId, x.FoundingFactId });
                });

            migrationBuilder.CreateTable(
                name: "EventStatementSources",
                columns: table => new
                {
                    EventStatementId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventStatementSources", x => new { x.EventStatementId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_EventStatementSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EventStatements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EventId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
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
                    table.PrimaryKey("PK_EventStatements", x => x.Id);
                    table.CheckConstraint("CK_EventStatement_Kind_Name", "\"Kind\" IN ('Context', 'Aim', 'Call', 'Report')");
                    table.CheckConstraint("CK_EventStatement_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OrganiserId = table.Column<int>(type: "integer", nullable: true),
                    TownId = table.Column<int>(type: "integer", nullable: true),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    Motto_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Motto_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Motto_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Motto_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Venue_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Venue_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Venue_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Venue_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Id);
                    table.CheckConstraint("CK_Event_Kind_Name", "\"Kind\" IN ('StudyDay')");
                    table.CheckConstraint("CK_Event_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "FairParticipationSources",
                columns: table => new
                {
                    FairParticipationId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FairParticipationSources", x => new { x.FairParticipationId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_FairParticipationSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FairParticipations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FairId = table.Column<int>(type: "integer", nullable: false),
                    ParticipantId = table.Column<int>(type: "integer", nullable: false),
                    Exhibitors = table.Column<int>(type: "integer", nullable: true),
                    SurfaceSquareMeters = table.Column<int>(type: "integer", nullable: true),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FairParticipations", x => x.Id);
                    table.CheckConstraint("CK_FairParticipation_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "FairSources",
                columns: table => new
                {
                    FairId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FairSources", x => new { x.FairId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_FairSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FairTrades",
                columns: table => new
                {
                    FairId = table.Column<int>(type: "integer", nullable: false),
                    TradeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FairTrades", x => new { x.FairId, x.TradeId });
                    table.ForeignKey(
                        name: "FK_FairTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Fairs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Series = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Edition = table.Column<int>(type: "integer", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StartsOnAsPublished = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TownId = table.Column<int>(type: "integer", nullable: true),
                    Venue = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Exhibitors = table.Column<int>(type: "integer", nullable: true),
                    Visitors = table.Column<int>(type: "integer", nullable: true),
                    SurfaceSquareMeters = table.Column<int>(type: "integer", nullable: true),
                    OrganiserId = table.Column<int>(type: "integer", nullable: true),
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
                    table.PrimaryKey("PK_Fairs", x => x.Id);
                    table.CheckConstraint("CK_Fair_Kind_Name", "\"Kind\" IN ('NationalFair', 'RegionalFair', 'ProfessionalSalon', 'InternationalFair', 'InternationalTradeFair', 'Festival')");
                    table.CheckConstraint("CK_Fair_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "FoundingFacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DocumentId = table.Column<int>(type: "integer", nullable: false),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    Quotation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Statement_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Statement_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Statement_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Statement_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FoundingFacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FoundingFacts_Sources_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReadingFoundingFacts",
                columns: table => new
                {
                    ReadingId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadingFoundingFacts", x => new { x.ReadingId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_ReadingFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReadingFoundingFacts_Readings_ReadingId",
                        column: x => x.ReadingId,
                        principalTable: "Readings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuidebookSources",
                columns: table => new
                {
                    GuidebookId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuidebookSources", x => new { x.GuidebookId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_GuidebookSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Guidebooks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Publisher = table.Column<string>(type: "text", nullable: false, collation: "C"),
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
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guidebooks", x => x.Id);
                    table.CheckConstraint("CK_Guidebook_Kind_Name", "\"Kind\" IN ('CircuitGuide', 'DestinationGuide', 'Brochure', 'WebGuide', 'Book')");
                    table.CheckConstraint("CK_Guidebook_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "IndicatorKeyFigures",
                columns: table => new
                {
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    KeyFigureId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorKeyFigures", x => new { x.IndicatorId, x.KeyFigureId });
                });

            migrationBuilder.CreateTable(
                name: "IndicatorSources",
                columns: table => new
                {
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorSources", x => new { x.IndicatorId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_IndicatorSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    PlanId = table.Column<int>(type: "integer", nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    BaselineId = table.Column<int>(type: "integer", nullable: true),
                    LatestId = table.Column<int>(type: "integer", nullable: true),
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
                    table.PrimaryKey("PK_Indicators", x => x.Id);
                    table.CheckConstraint("CK_Indicator_Unit_Name", "\"Unit\" IN ('Persons', 'Units', 'MoroccanDirhams', 'Percent', 'Projects', 'Axes', 'Cooperatives', 'Shops', 'Trades', 'Marks', 'Firms', 'Holders', 'Jobs', 'Graduates', 'Premises', 'UsDollars')");
                    table.CheckConstraint("CK_Indicator_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
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
                name: "KeyFigureFoundingFacts",
                columns: table => new
                {
                    KeyFigureId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyFigureFoundingFacts", x => new { x.KeyFigureId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_KeyFigureFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                    table.CheckConstraint("CK_KeyFigure_Unit_Name", "\"Unit\" IN ('Persons', 'Units', 'MoroccanDirhams', 'Percent', 'Projects', 'Axes', 'Cooperatives', 'Shops', 'Trades', 'Marks', 'Firms', 'Holders', 'Jobs', 'Graduates', 'Premises', 'UsDollars')");
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
                name: "LabelAwardEvents",
                columns: table => new
                {
                    AwardId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelAwardEvents", x => new { x.AwardId, x.Position });
                    table.CheckConstraint("CK_LabelAwardEvent_First", "(\"Kind\" = 'Awarded') = (\"Position\" = 1)");
                    table.CheckConstraint("CK_LabelAwardEvent_Kind_Name", "\"Kind\" IN ('Awarded', 'Renewed', 'Suspended', 'Lifted', 'Withdrawn')");
                    table.CheckConstraint("CK_LabelAwardEvent_ValidUntil", "\"Kind\" = 'Withdrawn' OR \"ValidUntil\" >= \"EffectiveOn\"");
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
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelAwards", x => x.Id);
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
                name: "LogisticsServiceFoundingFacts",
                columns: table => new
                {
                    LogisticsServiceId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogisticsServiceFoundingFacts", x => new { x.LogisticsServiceId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_LogisticsServiceFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LogisticsServiceSources",
                columns: table => new
                {
                    LogisticsServiceId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LogisticsServiceSources", x => new { x.LogisticsServiceId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_LogisticsServiceSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LogisticsServices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    CodeScheme = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    TownId = table.Column<int>(type: "integer", nullable: true),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    AxisId = table.Column<int>(type: "integer", nullable: true),
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
                    table.PrimaryKey("PK_LogisticsServices", x => x.Id);
                    table.CheckConstraint("CK_LogisticsService_Kind_Name", "\"Kind\" IN ('Function', 'Port', 'Airport')");
                    table.CheckConstraint("CK_LogisticsService_Latitude", "\"Latitude\" BETWEEN -90 AND 90");
                    table.CheckConstraint("CK_LogisticsService_Longitude", "\"Longitude\" BETWEEN -180 AND 180");
                    table.CheckConstraint("CK_LogisticsService_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                });

            migrationBuilder.CreateTable(
                name: "Occurrences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ScheduleId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StartsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LaterEndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Opens = table.Column<int>(type: "integer", nullable: true),
                    Closes = table.Column<int>(type: "integer", nullable: true),
                    MovedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Seats = table.Column<int>(type: "integer", nullable: true),
                    SeatsBooked = table.Column<int>(type: "integer", nullable: true),
                    PointOfSaleId = table.Column<int>(type: "integer", nullable: true),
                    ProducerId = table.Column<int>(type: "integer", nullable: true),
                    TownId = table.Column<int>(type: "integer", nullable: true),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    CoordinatePrecision = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MapNumber = table.Column<long>(type: "bigint", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Reason_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Occurrences", x => x.Id);
                    table.CheckConstraint("CK_Occurrence_CoordinatePrecision_Name", "\"CoordinatePrecision\" IN ('SiteApproximate', 'QuarterApproximate', 'TownCentre')");
                    table.CheckConstraint("CK_Occurrence_Kind_Name", "\"Kind\" IN ('Fair', 'Souk', 'Auction', 'OpenWorkshop', 'Course')");
                    table.CheckConstraint("CK_Occurrence_Latitude", "\"Latitude\" BETWEEN -90 AND 90");
                    table.CheckConstraint("CK_Occurrence_Longitude", "\"Longitude\" BETWEEN -180 AND 180");
                    table.CheckConstraint("CK_Occurrence_Status_Name", "\"Status\" IN ('Scheduled', 'Cancelled', 'Moved', 'Extra')");
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
                });

            migrationBuilder.CreateTable(
                name: "OpeningRuleSources",
                columns: table => new
                {
                    OpeningRuleId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningRuleSources", x => new { x.OpeningRuleId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_OpeningRuleSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpeningRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PointOfSaleId = table.Column<int>(type: "integer", nullable: true),
                    ProducerId = table.Column<int>(type: "integer", nullable: true),
                    VisitId = table.Column<int>(type: "integer", nullable: true),
                    Calendar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Weekday = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Opens = table.Column<int>(type: "integer", nullable: false),
                    Closes = table.Column<int>(type: "integer", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: true),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstMonthDay = table.Column<int>(type: "integer", nullable: true),
                    LastMonthDay = table.Column<int>(type: "integer", nullable: true),
                    Reason_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningRules", x => x.Id);
                    table.CheckConstraint("CK_OpeningRule_Calendar_Name", "\"Calendar\" IN ('Weekly', 'Season', 'Ramadan', 'OutOfSeason', 'Exception')");
                    table.CheckConstraint("CK_OpeningRule_Closes", "\"Closes\" > \"Opens\" AND \"Closes\" <= 2880");
                    table.CheckConstraint("CK_OpeningRule_Dates", "(\"Calendar\" = 'Exception') = (\"FirstDay\" IS NOT NULL) AND (\"FirstDay\" IS NULL) = (\"LastDay\" IS NULL) AND (\"FirstDay\" IS NULL OR \"FirstDay\" <= \"LastDay\")");
                    table.CheckConstraint("CK_OpeningRule_Opens", "\"Opens\" BETWEEN 0 AND 1439");
                    table.CheckConstraint("CK_OpeningRule_Place", "(CASE WHEN \"PointOfSaleId\" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN \"ProducerId\" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN \"VisitId\" IS NULL THEN 0 ELSE 1 END) = 1");
                    table.CheckConstraint("CK_OpeningRule_Season", "(\"Calendar\" IN ('Season', 'OutOfSeason')) = (\"FirstMonthDay\" IS NOT NULL) AND (\"FirstMonthDay\" IS NULL) = (\"LastMonthDay\" IS NULL)");
                    table.CheckConstraint("CK_OpeningRule_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.CheckConstraint("CK_OpeningRule_Weekday_Name", "\"Weekday\" IN ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')");
                });

            migrationBuilder.CreateTable(
                name: "PackagingUnits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Pieces = table.Column<int>(type: "integer", nullable: false),
                    LengthMillimeters = table.Column<int>(type: "integer", nullable: false),
                    WidthMillimeters = table.Column<int>(type: "integer", nullable: false),
                    HeightMillimeters = table.Column<int>(type: "integer", nullable: false),
                    NetGrams = table.Column<int>(type: "integer", nullable: false),
                    GrossGrams = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackagingUnits", x => x.Id);
                    table.CheckConstraint("CK_PackagingUnit_GrossGrams", "\"GrossGrams\" >= \"NetGrams\"");
                    table.CheckConstraint("CK_PackagingUnit_HeightMillimeters", "\"HeightMillimeters\" BETWEEN 1 AND 20000");
                    table.CheckConstraint("CK_PackagingUnit_LengthMillimeters", "\"LengthMillimeters\" BETWEEN 1 AND 20000");
                    table.CheckConstraint("CK_PackagingUnit_Level_Name", "\"Level\" IN ('Unit', 'Inner', 'Carton', 'Pallet')");
                    table.CheckConstraint("CK_PackagingUnit_NetGrams", "\"NetGrams\" >= 1");
                    table.CheckConstraint("CK_PackagingUnit_Pieces", "\"Pieces\" >= 1");
                    table.CheckConstraint("CK_PackagingUnit_WidthMillimeters", "\"WidthMillimeters\" BETWEEN 1 AND 20000");
                });

            migrationBuilder.CreateTable(
                name: "Places",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TargetId = table.Column<int>(type: "integer", nullable: false),
                    Latitude = table.Column<double>(type: "double precision", nullable: false),
                    Longitude = table.Column<double>(type: "double precision", nullable: false),
                    CoordinatePrecision = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MapNumber = table.Column<long>(type: "bigint", nullable: false),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    ReceivesVisitors = table.Column<bool>(type: "boolean", nullable: true),
                    StepFreeEntrance = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Places", x => x.Id);
                    table.CheckConstraint("CK_Place_CoordinatePrecision_Name", "\"CoordinatePrecision\" IN ('SiteApproximate', 'QuarterApproximate', 'TownCentre')");
                    table.CheckConstraint("CK_Place_Kind_Name", "\"Kind\" IN ('PointOfSale', 'Cooperative', 'Artisan', 'ProductionUnit', 'Enterprise', 'CircuitStart', 'LogisticsService')");
                    table.CheckConstraint("CK_Place_Latitude", "\"Latitude\" BETWEEN -90 AND 90");
                    table.CheckConstraint("CK_Place_Longitude", "\"Longitude\" BETWEEN -180 AND 180");
                    table.CheckConstraint("CK_Place_StepFreeEntrance_Name", "\"StepFreeEntrance\" IN ('Unknown', 'Yes', 'Partly', 'No')");
                });

            migrationBuilder.CreateTable(
                name: "PlanAxes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Theme = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IsListOpen = table.Column<bool>(type: "boolean", nullable: false),
                    EventId = table.Column<int>(type: "integer", nullable: true),
                    Emphasis_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Emphasis_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Emphasis_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Emphasis_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Purpose_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Purpose_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Purpose_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Purpose_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanAxes", x => x.Id);
                    table.CheckConstraint("CK_PlanAxis_Kind_Name", "\"Kind\" IN ('Axis', 'Recommendation')");
                    table.CheckConstraint("CK_PlanAxis_Theme_Name", "\"Theme\" IN ('ProductDesign', 'QualityStudies', 'ProductionTechniques', 'ProductionSupport', 'ArtisanGrouping', 'EnvironmentFriendlyTools', 'Certification', 'RawMaterials', 'SafeguardingTrades', 'CraftPremises', 'ProductionPoles', 'IndustrialZones', 'EnterpriseStructuring', 'TechnicalAssistance', 'Competitiveness', 'IncomesAndWorkingConditions', 'Marketing', 'RuralMarketing', 'PointsOfSale', 'Rehabilitation', 'Circuits', 'Guidebooks', 'ExportProducts', 'Logistics', 'DistributionChannels', 'Promotion', 'Image', 'FairParticipation', 'RegionalFairs', 'RegionalBrand', 'Training', 'Apprenticeship', 'ContinuingTraining', 'TrainingAwareness', 'CrossCuttingMeasures', 'Financing', 'HealthCoverage', 'TaxIncentives', 'Registration', 'SocialEconomy', 'OtherTrades')");
                    table.CheckConstraint("CK_PlanAxis_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_PlanAxes_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanAxisFoundingFacts",
                columns: table => new
                {
                    PlanAxisId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanAxisFoundingFacts", x => new { x.PlanAxisId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_PlanAxisFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanAxisFoundingFacts_PlanAxes_PlanAxisId",
                        column: x => x.PlanAxisId,
                        principalTable: "PlanAxes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanAxisSources",
                columns: table => new
                {
                    PlanAxisId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanAxisSources", x => new { x.PlanAxisId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_PlanAxisSources_PlanAxes_PlanAxisId",
                        column: x => x.PlanAxisId,
                        principalTable: "PlanAxes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanAxisSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanFoundingFacts",
                columns: table => new
                {
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanFoundingFacts", x => new { x.PlanId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_PlanFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanProjectFoundingFacts",
                columns: table => new
                {
                    PlanProjectId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanProjectFoundingFacts", x => new { x.PlanProjectId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_PlanProjectFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanProjectSources",
                columns: table => new
                {
                    PlanProjectId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanProjectSources", x => new { x.PlanProjectId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_PlanProjectSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanProjects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    AxisId = table.Column<int>(type: "integer", nullable: true),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Theme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TargetGroup = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BudgetMinor = table.Column<long>(type: "bigint", nullable: true),
                    Quantity = table.Column<int>(type: "integer", nullable: true),
                    QuantityUnit = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: true),
                    PlaceKind = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                    table.PrimaryKey("PK_PlanProjects", x => x.Id);
                    table.CheckConstraint("CK_PlanProject_Kind_Name", "\"Kind\" IN ('Measure', 'Project')");
                    table.CheckConstraint("CK_PlanProject_PlaceKind_Name", "\"PlaceKind\" IN ('HistoricSquare', 'Funduq', 'Souk', 'Street', 'CraftComplex', 'WorkshopQuarter', 'Tannery', 'CraftZone', 'CraftVillage', 'CooperativeShop', 'SchoolGallery')");
                    table.CheckConstraint("CK_PlanProject_QuantityUnit_Name", "\"QuantityUnit\" IN ('Persons', 'Units', 'MoroccanDirhams', 'Percent', 'Projects', 'Axes', 'Cooperatives', 'Shops', 'Trades', 'Marks', 'Firms', 'Holders', 'Jobs', 'Graduates', 'Premises', 'UsDollars')");
                    table.CheckConstraint("CK_PlanProject_TargetGroup_Name", "\"TargetGroup\" IN ('IndividualArtisan', 'SmallEnterprise', 'Cooperative', 'ProductionUnit', 'Chamber')");
                    table.CheckConstraint("CK_PlanProject_Theme_Name", "\"Theme\" IN ('ProductDesign', 'QualityStudies', 'ProductionTechniques', 'ProductionSupport', 'ArtisanGrouping', 'EnvironmentFriendlyTools', 'Certification', 'RawMaterials', 'SafeguardingTrades', 'CraftPremises', 'ProductionPoles', 'IndustrialZones', 'EnterpriseStructuring', 'TechnicalAssistance', 'Competitiveness', 'IncomesAndWorkingConditions', 'Marketing', 'RuralMarketing', 'PointsOfSale', 'Rehabilitation', 'Circuits', 'Guidebooks', 'ExportProducts', 'Logistics', 'DistributionChannels', 'Promotion', 'Image', 'FairParticipation', 'RegionalFairs', 'RegionalBrand', 'Training', 'Apprenticeship', 'ContinuingTraining', 'TrainingAwareness', 'CrossCuttingMeasures', 'Financing', 'HealthCoverage', 'TaxIncentives', 'Registration', 'SocialEconomy', 'OtherTrades')");
                    table.CheckConstraint("CK_PlanProject_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_PlanProjects_PlanAxes_AxisId",
                        column: x => x.AxisId,
                        principalTable: "PlanAxes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanSources",
                columns: table => new
                {
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanSources", x => new { x.PlanId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_PlanSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanTargetFoundingFacts",
                columns: table => new
                {
                    PlanTargetId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanTargetFoundingFacts", x => new { x.PlanTargetId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_PlanTargetFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanTargetSources",
                columns: table => new
                {
                    PlanTargetId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanTargetSources", x => new { x.PlanTargetId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_PlanTargetSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanTargets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    IndicatorId = table.Column<int>(type: "integer", nullable: false),
                    MentionedUnderId = table.Column<int>(type: "integer", nullable: true),
                    Measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ValueInThousandths = table.Column<long>(type: "bigint", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    IsApproximate = table.Column<bool>(type: "boolean", nullable: false),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanTargets", x => x.Id);
                    table.CheckConstraint("CK_PlanTarget_Unit_Name", "\"Unit\" IN ('Persons', 'Units', 'MoroccanDirhams', 'Percent', 'Projects', 'Axes', 'Cooperatives', 'Shops', 'Trades', 'Marks', 'Firms', 'Holders', 'Jobs', 'Graduates', 'Premises', 'UsDollars')");
                    table.CheckConstraint("CK_PlanTarget_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_PlanTargets_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanTargets_PlanAxes_MentionedUnderId",
                        column: x => x.MentionedUnderId,
                        principalTable: "PlanAxes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Scope = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    StartYear = table.Column<int>(type: "integer", nullable: true),
                    EndYear = table.Column<int>(type: "integer", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    BudgetMinor = table.Column<long>(type: "bigint", nullable: true),
                    DeclaredAxisCount = table.Column<int>(type: "integer", nullable: true),
                    DeclaredProjectCount = table.Column<int>(type: "integer", nullable: true),
                    DataProviderId = table.Column<int>(type: "integer", nullable: true),
                    HeadlineGoal_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    HeadlineGoal_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    HeadlineGoal_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    HeadlineGoal_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Vision_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Vision_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Vision_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Vision_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.CheckConstraint("CK_Plan_Scope_Name", "\"Scope\" IN ('Regional', 'National', 'Project')");
                    table.CheckConstraint("CK_Plan_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_Plans_Institutions_DataProviderId",
                        column: x => x.DataProviderId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    MapNumber = table.Column<long>(type: "bigint", nullable: false),
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
                name: "PreferentialOrigins",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    TariffPreferenceId = table.Column<int>(type: "integer", nullable: false),
                    Criterion = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreferentialOrigins", x => x.Id);
                    table.CheckConstraint("CK_PreferentialOrigin_Criterion_Name", "\"Criterion\" IN ('WhollyObtained', 'SufficientlyWorked')");
                    table.ForeignKey(
                        name: "FK_PreferentialOrigins_TariffPreferences_TariffPreferenceId",
                        column: x => x.TariffPreferenceId,
                        principalTable: "TariffPreferences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    Apprentices = table.Column<int>(type: "integer", nullable: true),
                    MapNumber = table.Column<long>(type: "bigint", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReceivesVisitors = table.Column<bool>(type: "boolean", nullable: true),
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
                });

            migrationBuilder.CreateTable(
                name: "ProductFamilies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TradeId = table.Column<int>(type: "integer", nullable: false),
                    HsCodeId = table.Column<int>(type: "integer", nullable: false),
                    NationalCodeId = table.Column<int>(type: "integer", nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    PlanId = table.Column<int>(type: "integer", nullable: true),
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
                        name: "FK_ProductFamilies_NationalCodes_NationalCodeId_HsCodeId",
                        columns: x => new { x.NationalCodeId, x.HsCodeId },
                        principalTable: "NationalCodes",
                        principalColumns: new[] { "Id", "HsCodeId" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProductFamilies_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
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
                });

            migrationBuilder.CreateTable(
                name: "ProductMaterials",
                columns: table => new
                {
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    MaterialId = table.Column<int>(type: "integer", nullable: false),
                    SharePerMille = table.Column<int>(type: "integer", nullable: false),
                    OriginCountry = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    OriginRegionId = table.Column<int>(type: "integer", nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductMaterials", x => new { x.ProductId, x.MaterialId });
                    table.CheckConstraint("CK_ProductMaterial_OriginRegionId", "\"OriginRegionId\" IS NULL OR \"OriginCountry\" IS NOT NULL AND \"OriginCountry\" = 'MA'");
                    table.CheckConstraint("CK_ProductMaterial_SharePerMille", "\"SharePerMille\" BETWEEN 1 AND 1000");
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
                });

            migrationBuilder.CreateTable(
                name: "ProductionSiteFoundingFacts",
                columns: table => new
                {
                    ProductionSiteId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductionSiteFoundingFacts", x => new { x.ProductionSiteId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_ProductionSiteFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductionSiteSources",
                columns: table => new
                {
                    ProductionSiteId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductionSiteSources", x => new { x.ProductionSiteId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_ProductionSiteSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProductionSites",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    ProvinceId = table.Column<int>(type: "integer", nullable: true),
                    IsReservedForCrafts = table.Column<bool>(type: "boolean", nullable: false),
                    Units = table.Column<int>(type: "integer", nullable: true),
                    AxisId = table.Column<int>(type: "integer", nullable: true),
                    ProjectId = table.Column<int>(type: "integer", nullable: true),
                    Name_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Name_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKeys_Ar = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_En = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Fr = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameKeys_Zgh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Priority_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Priority_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Priority_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Priority_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Verification = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    VerificationNote = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductionSites", x => x.Id);
                    table.CheckConstraint("CK_ProductionSite_Kind_Name", "\"Kind\" IN ('ProductionPole', 'IndustrialZone', 'ActivityZone', 'Premises')");
                    table.CheckConstraint("CK_ProductionSite_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_ProductionSites_PlanAxes_AxisId",
                        column: x => x.AxisId,
                        principalTable: "PlanAxes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProductionSites_PlanProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "PlanProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    NationalCodeId = table.Column<int>(type: "integer", nullable: true),
                    PriceMinor = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LengthMillimeters = table.Column<int>(type: "integer", nullable: true),
                    WidthMillimeters = table.Column<int>(type: "integer", nullable: true),
                    HeightMillimeters = table.Column<int>(type: "integer", nullable: true),
                    WeightGrams = table.Column<int>(type: "integer", nullable: true),
                    Stock = table.Column<int>(type: "integer", nullable: false),
                    StockCountedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MinimumOrder = table.Column<int>(type: "integer", nullable: false),
                    LeadTimeDays = table.Column<int>(type: "integer", nullable: false),
                    BatchSize = table.Column<int>(type: "integer", nullable: false, defaultValue: 1),
                    DaysPerBatch = table.Column<int>(type: "integer", nullable: false, defaultValue: 1),
                    SamplePercent = table.Column<int>(type: "integer", nullable: true),
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
                        name: "FK_Products_NationalCodes_NationalCodeId_HsCodeId",
                        columns: x => new { x.NationalCodeId, x.HsCodeId },
                        principalTable: "NationalCodes",
                        principalColumns: new[] { "Id", "HsCodeId" },
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
                name: "Recurrences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ScheduleId = table.Column<int>(type: "integer", nullable: false),
                    Frequency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Interval = table.Column<int>(type: "integer", nullable: false),
                    WeekOfMonth = table.Column<int>(type: "integer", nullable: true),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Weekday = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Days = table.Column<int>(type: "integer", nullable: false),
                    Opens = table.Column<int>(type: "integer", nullable: true),
                    Closes = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recurrences", x => x.Id);
                    table.CheckConstraint("CK_Recurrence_Days", "\"Days\" BETWEEN 1 AND 366");
                    table.CheckConstraint("CK_Recurrence_Frequency_Name", "\"Frequency\" IN ('Once', 'Weekly', 'Monthly', 'Yearly')");
                    table.CheckConstraint("CK_Recurrence_Hours", "(\"Opens\" IS NULL) = (\"Closes\" IS NULL) AND (\"Opens\" IS NULL OR (\"Opens\" BETWEEN 0 AND 1439 AND \"Closes\" BETWEEN 1 AND 2880 AND (\"Days\" > 1 OR \"Closes\" > \"Opens\")))");
                    table.CheckConstraint("CK_Recurrence_Interval", "\"Interval\" BETWEEN 1 AND 1000");
                    table.CheckConstraint("CK_Recurrence_WeekOfMonth", "\"WeekOfMonth\" IS NULL OR (\"WeekOfMonth\" IN (-1, 1, 2, 3, 4, 5) AND \"Frequency\" IN ('Monthly', 'Yearly'))");
                    table.CheckConstraint("CK_Recurrence_Weekday_Name", "\"Weekday\" IN ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')");
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
                name: "SupportMeasures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Theme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    TargetGroup = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    AmountMinor = table.Column<long>(type: "bigint", nullable: true),
                    AmountBasis = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Period = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ProjectId = table.Column<int>(type: "integer", nullable: true),
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
                    table.PrimaryKey("PK_SupportMeasures", x => x.Id);
                    table.CheckConstraint("CK_SupportMeasure_AmountBasis_Name", "\"AmountBasis\" IN ('Budget', 'MonthlyContribution')");
                    table.CheckConstraint("CK_SupportMeasure_Kind_Name", "\"Kind\" IN ('HealthCoverage', 'Registration', 'Tax', 'TechnicalAssistance', 'Financing', 'Certification', 'Production', 'Supply', 'Environment', 'Study', 'Infrastructure', 'Awareness')");
                    table.CheckConstraint("CK_SupportMeasure_TargetGroup_Name", "\"TargetGroup\" IN ('IndividualArtisan', 'SmallEnterprise', 'Cooperative', 'ProductionUnit', 'Chamber')");
                    table.CheckConstraint("CK_SupportMeasure_Theme_Name", "\"Theme\" IN ('ProductDesign', 'QualityStudies', 'ProductionTechniques', 'ProductionSupport', 'ArtisanGrouping', 'EnvironmentFriendlyTools', 'Certification', 'RawMaterials', 'SafeguardingTrades', 'CraftPremises', 'ProductionPoles', 'IndustrialZones', 'EnterpriseStructuring', 'TechnicalAssistance', 'Competitiveness', 'IncomesAndWorkingConditions', 'Marketing', 'RuralMarketing', 'PointsOfSale', 'Rehabilitation', 'Circuits', 'Guidebooks', 'ExportProducts', 'Logistics', 'DistributionChannels', 'Promotion', 'Image', 'FairParticipation', 'RegionalFairs', 'RegionalBrand', 'Training', 'Apprenticeship', 'ContinuingTraining', 'TrainingAwareness', 'CrossCuttingMeasures', 'Financing', 'HealthCoverage', 'TaxIncentives', 'Registration', 'SocialEconomy', 'OtherTrades')");
                    table.CheckConstraint("CK_SupportMeasure_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_SupportMeasures_PlanProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "PlanProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SupportMeasures_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "SupportMeasureFoundingFacts",
                columns: table => new
                {
                    SupportMeasureId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportMeasureFoundingFacts", x => new { x.SupportMeasureId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_SupportMeasureFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SupportMeasureFoundingFacts_SupportMeasures_SupportMeasureId",
                        column: x => x.SupportMeasureId,
                        principalTable: "SupportMeasures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SupportMeasureSources",
                columns: table => new
                {
                    SupportMeasureId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportMeasureSources", x => new { x.SupportMeasureId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_SupportMeasureSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SupportMeasureSources_SupportMeasures_SupportMeasureId",
                        column: x => x.SupportMeasureId,
                        principalTable: "SupportMeasures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.CreateTable(
                name: "TrainingProvisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Form = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    TownId = table.Column<int>(type: "integer", nullable: true),
                    RegionId = table.Column<int>(type: "integer", nullable: true),
                    Period = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Capacity = table.Column<int>(type: "integer", nullable: true),
                    CapacityUnit = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SurfaceSquareMeters = table.Column<int>(type: "integer", nullable: true),
                    TradesCount = table.Column<int>(type: "integer", nullable: true),
                    ProjectId = table.Column<int>(type: "integer", nullable: true),
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
                    table.PrimaryKey("PK_TrainingProvisions", x => x.Id);
                    table.CheckConstraint("CK_TrainingProvision_CapacityUnit_Name", "\"CapacityUnit\" IN ('Trainees', 'Graduates')");
                    table.CheckConstraint("CK_TrainingProvision_Form_Name", "\"Form\" IN ('Apprenticeship', 'Residential', 'Continuing', 'AllForms')");
                    table.CheckConstraint("CK_TrainingProvision_Kind_Name", "\"Kind\" IN ('Institute', 'School', 'ApprenticeshipCentre', 'TrainingCentre', 'Programme', 'Project', 'Campaign')");
                    table.CheckConstraint("CK_TrainingProvision_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_TrainingProvisions_PlanProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "PlanProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingProvisions_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingProvisions_Towns_TownId",
                        column: x => x.TownId,
                        principalTable: "Towns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Schedules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FairId = table.Column<int>(type: "integer", nullable: true),
                    PointOfSaleId = table.Column<int>(type: "integer", nullable: true),
                    ProducerId = table.Column<int>(type: "integer", nullable: true),
                    TrainingProvisionId = table.Column<int>(type: "integer", nullable: true),
                    TownId = table.Column<int>(type: "integer", nullable: true),
                    Venue = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Seats = table.Column<int>(type: "integer", nullable: true),
                    PriceMinor = table.Column<long>(type: "bigint", nullable: true),
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
                    table.PrimaryKey("PK_Schedules", x => x.Id);
                    table.CheckConstraint("CK_Schedule_Kind_Name", "\"Kind\" IN ('Fair', 'Souk', 'Auction', 'OpenWorkshop', 'Course')");
                    table.CheckConstraint("CK_Schedule_PriceMinor", "\"PriceMinor\" >= 0");
                    table.CheckConstraint("CK_Schedule_Seats", "\"Seats\" > 0");
                    table.CheckConstraint("CK_Schedule_Verification_Name", "\"Verification\" IN ('Verified', 'Partial', 'Unverified', 'Editorial', 'Demonstration')");
                    table.ForeignKey(
                        name: "FK_Schedules_Fairs_FairId",
                        column: x => x.FairId,
                        principalTable: "Fairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Schedules_PointsOfSale_PointOfSaleId",
                        column: x => x.PointOfSaleId,
                        principalTable: "PointsOfSale",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Schedules_Producers_ProducerId",
                        column: x => x.ProducerId,
                        principalTable: "Producers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Schedules_Towns_TownId",
                        column: x => x.TownId,
                        principalTable: "Towns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Schedules_TrainingProvisions_TrainingProvisionId",
                        column: x => x.TrainingProvisionId,
                        principalTable: "TrainingProvisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingProvisionFoundingFacts",
                columns: table => new
                {
                    TrainingProvisionId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingProvisionFoundingFacts", x => new { x.TrainingProvisionId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_TrainingProvisionFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TrainingProvisionFoundingFacts_TrainingProvisions_TrainingP~",
                        column: x => x.TrainingProvisionId,
                        principalTable: "TrainingProvisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrainingProvisionSources",
                columns: table => new
                {
                    TrainingProvisionId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingProvisionSources", x => new { x.TrainingProvisionId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_TrainingProvisionSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TrainingProvisionSources_TrainingProvisions_TrainingProvisi~",
                        column: x => x.TrainingProvisionId,
                        principalTable: "TrainingProvisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TrainingProvisionTrades",
                columns: table => new
                {
                    TrainingProvisionId = table.Column<int>(type: "integer", nullable: false),
                    TradeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingProvisionTrades", x => new { x.TrainingProvisionId, x.TradeId });
                    table.ForeignKey(
                        name: "FK_TrainingProvisionTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TrainingProvisionTrades_TrainingProvisions_TrainingProvisio~",
                        column: x => x.TrainingProvisionId,
                        principalTable: "TrainingProvisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleBookings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ScheduleId = table.Column<int>(type: "integer", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    SeatsBooked = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleBookings", x => x.Id);
                    table.CheckConstraint("CK_ScheduleBooking_SeatsBooked", "\"SeatsBooked\" >= 0");
                    table.ForeignKey(
                        name: "FK_ScheduleBookings_Schedules_ScheduleId",
                        column: x => x.ScheduleId,
                        principalTable: "Schedules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ScheduleId = table.Column<int>(type: "integer", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NewDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Opens = table.Column<int>(type: "integer", nullable: true),
                    Closes = table.Column<int>(type: "integer", nullable: true),
                    Reason_Ar = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_En = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_Fr = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Reason_Zgh = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleChanges", x => x.Id);
                    table.CheckConstraint("CK_ScheduleChange_Hours", "(\"Opens\" IS NULL) = (\"Closes\" IS NULL) AND (\"Opens\" IS NULL OR (\"Opens\" BETWEEN 0 AND 1439 AND \"Closes\" BETWEEN 1 AND 2880 AND \"Kind\" <> 'Cancelled'))");
                    table.CheckConstraint("CK_ScheduleChange_Kind_Name", "\"Kind\" IN ('Cancelled', 'Moved', 'Extra')");
                    table.CheckConstraint("CK_ScheduleChange_NewDay", "\"NewDay\" IS NULL OR \"Kind\" = 'Moved'");
                    table.ForeignKey(
                        name: "FK_ScheduleChanges_Schedules_ScheduleId",
                        column: x => x.ScheduleId,
                        principalTable: "Schedules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleSources",
                columns: table => new
                {
                    ScheduleId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleSources", x => new { x.ScheduleId, x.SourceId });
                    table.ForeignKey(
                        name: "FK_ScheduleSources_Schedules_ScheduleId",
                        column: x => x.ScheduleId,
                        principalTable: "Schedules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleTrades",
                columns: table => new
                {
                    ScheduleId = table.Column<int>(type: "integer", nullable: false),
                    TradeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleTrades", x => new { x.ScheduleId, x.TradeId });
                    table.ForeignKey(
                        name: "FK_ScheduleTrades_Schedules_ScheduleId",
                        column: x => x.ScheduleId,
                        principalTable: "Schedules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                name: "IX_AgreementFoundingFacts_FoundingFactId_AgreementId",
                table: "AgreementFoundingFacts",
                columns: new[] { "FoundingFactId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementObjectFoundingFacts_FoundingFactId_AgreementObject~",
                table: "AgreementObjectFoundingFacts",
                columns: new[] { "FoundingFactId", "AgreementObjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementObjectSources_SourceId_AgreementObjectId",
                table: "AgreementObjectSources",
                columns: new[] { "SourceId", "AgreementObjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementObjects_AgreementId",
                table: "AgreementObjects",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementObjects_Slug",
                table: "AgreementObjects",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementParties_AgreementId",
                table: "AgreementParties",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementParties_InstitutionId",
                table: "AgreementParties",
                column: "InstitutionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementParties_Slug",
                table: "AgreementParties",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementPartyFoundingFacts_FoundingFactId_AgreementPartyId",
                table: "AgreementPartyFoundingFacts",
                columns: new[] { "FoundingFactId", "AgreementPartyId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementPartySources_SourceId_AgreementPartyId",
                table: "AgreementPartySources",
                columns: new[] { "SourceId", "AgreementPartyId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementSources_SourceId_AgreementId",
                table: "AgreementSources",
                columns: new[] { "SourceId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_EventId",
                table: "Agreements",
                column: "EventId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_PlanId",
                table: "Agreements",
                column: "PlanId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_ProjectId",
                table: "Agreements",
                column: "ProjectId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_ProvinceId",
                table: "Agreements",
                column: "ProvinceId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_RegionId",
                table: "Agreements",
                column: "RegionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_Slug",
                table: "Agreements",
                column: "Slug",
                unique: true);

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
                name: "IX_CircuitImages_ImageId_CircuitId",
                table: "CircuitImages",
                columns: new[] { "ImageId", "CircuitId" });

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
                name: "IX_CountryGroupMembers_CountryGroupId_CountryCode",
                table: "CountryGroupMembers",
                columns: new[] { "CountryGroupId", "CountryCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CountryGroupSources_SourceId_CountryGroupId",
                table: "CountryGroupSources",
                columns: new[] { "SourceId", "CountryGroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_CountryGroups_Slug",
                table: "CountryGroups",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EventAttendeeFoundingFacts_FoundingFactId_EventAttendeeId",
                table: "EventAttendeeFoundingFacts",
                columns: new[] { "FoundingFactId", "EventAttendeeId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventAttendeeSources_SourceId_EventAttendeeId",
                table: "EventAttendeeSources",
                columns: new[] { "SourceId", "EventAttendeeId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventAttendees_EventId",
                table: "EventAttendees",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_EventAttendees_Slug",
                table: "EventAttendees",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EventFoundingFacts_FoundingFactId_EventId",
                table: "EventFoundingFacts",
                columns: new[] { "FoundingFactId", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventSessionFoundingFacts_FoundingFactId_EventSessionId",
                table: "EventSessionFoundingFacts",
                columns: new[] { "FoundingFactId", "EventSessionId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventSessionSources_SourceId_EventSessionId",
                table: "EventSessionSources",
                columns: new[] { "SourceId", "EventSessionId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventSessions_EventId",
                table: "EventSessions",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_EventSessions_Slug",
                table: "EventSessions",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EventSources_SourceId_EventId",
                table: "EventSources",
                columns: new[] { "SourceId", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventStatementFoundingFacts_FoundingFactId_EventStatementId",
                table: "EventStatementFoundingFacts",
                columns: new[] { "FoundingFactId", "EventStatementId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventStatementSources_SourceId_EventStatementId",
                table: "EventStatementSources",
                columns: new[] { "SourceId", "EventStatementId" });

            migrationBuilder.CreateIndex(
                name: "IX_EventStatements_EventId",
                table: "EventStatements",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_EventStatements_Slug",
                table: "EventStatements",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_OrganiserId",
                table: "Events",
                column: "OrganiserId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Events_RegionId",
                table: "Events",
                column: "RegionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Slug",
                table: "Events",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_TownId",
                table: "Events",
                column: "TownId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

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
                name: "IX_ExportDocumentCountryGroups_CountryGroupId_ExportDocumentId",
                table: "ExportDocumentCountryGroups",
                columns: new[] { "CountryGroupId", "ExportDocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_ExportDocumentSources_SourceId_ExportDocumentId",
                table: "ExportDocumentSources",
                columns: new[] { "SourceId", "ExportDocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_ExportDocumentTrades_TradeId_ExportDocumentId",
                table: "ExportDocumentTrades",
                columns: new[] { "TradeId", "ExportDocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_ExportDocuments_Slug",
                table: "ExportDocuments",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExportRestrictionSources_SourceId_ExportRestrictionId",
                table: "ExportRestrictionSources",
                columns: new[] { "SourceId", "ExportRestrictionId" });

            migrationBuilder.CreateIndex(
                name: "IX_ExportRestrictionTrades_TradeId_ExportRestrictionId",
                table: "ExportRestrictionTrades",
                columns: new[] { "TradeId", "ExportRestrictionId" });

            migrationBuilder.CreateIndex(
                name: "IX_ExportRestrictions_LegalTextId",
                table: "ExportRestrictions",
                column: "LegalTextId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_ExportRestrictions_PermitId",
                table: "ExportRestrictions",
                column: "PermitId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_ExportRestrictions_Slug",
                table: "ExportRestrictions",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FairParticipationSources_SourceId_FairParticipationId",
                table: "FairParticipationSources",
                columns: new[] { "SourceId", "FairParticipationId" });

            migrationBuilder.CreateIndex(
                name: "IX_FairParticipations_FairId",
                table: "FairParticipations",
                column: "FairId");

            migrationBuilder.CreateIndex(
                name: "IX_FairParticipations_ParticipantId",
                table: "FairParticipations",
                column: "ParticipantId");

            migrationBuilder.CreateIndex(
                name: "IX_FairParticipations_Slug",
                table: "FairParticipations",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FairSources_SourceId_FairId",
                table: "FairSources",
                columns: new[] { "SourceId", "FairId" });

            migrationBuilder.CreateIndex(
                name: "IX_FairTrades_TradeId_FairId",
                table: "FairTrades",
                columns: new[] { "TradeId", "FairId" });

            migrationBuilder.CreateIndex(
                name: "IX_Fairs_OrganiserId",
                table: "Fairs",
                column: "OrganiserId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Fairs_Slug",
                table: "Fairs",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Fairs_TownId",
                table: "Fairs",
                column: "TownId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_FoundingFacts_DocumentId",
                table: "FoundingFacts",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_FoundingFacts_Number",
                table: "FoundingFacts",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FoundingFacts_RegionId",
                table: "FoundingFacts",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_GuidebookSources_SourceId_GuidebookId",
                table: "GuidebookSources",
                columns: new[] { "SourceId", "GuidebookId" });

            migrationBuilder.CreateIndex(
                name: "IX_Guidebooks_RegionId",
                table: "Guidebooks",
                column: "RegionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Guidebooks_Slug",
                table: "Guidebooks",
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
                name: "IX_Images_Slug",
                table: "Images",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorKeyFigures_KeyFigureId_IndicatorId",
                table: "IndicatorKeyFigures",
                columns: new[] { "KeyFigureId", "IndicatorId" });

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorSources_SourceId_IndicatorId",
                table: "IndicatorSources",
                columns: new[] { "SourceId", "IndicatorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_BaselineId",
                table: "Indicators",
                column: "BaselineId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_LatestId",
                table: "Indicators",
                column: "LatestId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_PlanId",
                table: "Indicators",
                column: "PlanId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_RegionId",
                table: "Indicators",
                column: "RegionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Slug",
                table: "Indicators",
                column: "Slug",
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
                name: "IX_KeyFigureFoundingFacts_FoundingFactId_KeyFigureId",
                table: "KeyFigureFoundingFacts",
                columns: new[] { "FoundingFactId", "KeyFigureId" });

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
                name: "IX_LabelAwardEvents_AwardId_EffectiveOn",
                table: "LabelAwardEvents",
                columns: new[] { "AwardId", "EffectiveOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LabelAwardSources_SourceId_LabelAwardId",
                table: "LabelAwardSources",
                columns: new[] { "SourceId", "LabelAwardId" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelAwards_LabelId_Id",
                table: "LabelAwards",
                columns: new[] { "LabelId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LabelAwards_LabelId_Number_Id",
                table: "LabelAwards",
                columns: new[] { "LabelId", "Number", "Id" });

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
                name: "IX_LogisticsServiceFoundingFacts_FoundingFactId_LogisticsServi~",
                table: "LogisticsServiceFoundingFacts",
                columns: new[] { "FoundingFactId", "LogisticsServiceId" });

            migrationBuilder.CreateIndex(
                name: "IX_LogisticsServiceSources_SourceId_LogisticsServiceId",
                table: "LogisticsServiceSources",
                columns: new[] { "SourceId", "LogisticsServiceId" });

            migrationBuilder.CreateIndex(
                name: "IX_LogisticsServices_AxisId",
                table: "LogisticsServices",
                column: "AxisId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_LogisticsServices_Slug",
                table: "LogisticsServices",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LogisticsServices_TownId",
                table: "LogisticsServices",
                column: "TownId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

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
                name: "IX_MaterialCare_CareInstructionId_MaterialId",
                table: "MaterialCare",
                columns: new[] { "CareInstructionId", "MaterialId" });

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
                name: "IX_NationalCodeSources_SourceId_NationalCodeId",
                table: "NationalCodeSources",
                columns: new[] { "SourceId", "NationalCodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_NationalCodes_Code",
                table: "NationalCodes",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NationalCodes_HsCodeId_HsDigits",
                table: "NationalCodes",
                columns: new[] { "HsCodeId", "HsDigits" });

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_Kind_StartsAt_Id",
                table: "Occurrences",
                columns: new[] { "Kind", "StartsAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_Later",
                table: "Occurrences",
                columns: new[] { "StartsAt", "Id" },
                filter: "\"LaterEndsAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_PointOfSaleId_StartsAt_Id",
                table: "Occurrences",
                columns: new[] { "PointOfSaleId", "StartsAt", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_ProducerId_StartsAt_Id",
                table: "Occurrences",
                columns: new[] { "ProducerId", "StartsAt", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_RegionId_StartsAt_Id",
                table: "Occurrences",
                columns: new[] { "RegionId", "StartsAt", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_ScheduleId_StartsAt_Id",
                table: "Occurrences",
                columns: new[] { "ScheduleId", "StartsAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_Slug",
                table: "Occurrences",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_StartsAt_Id",
                table: "Occurrences",
                columns: new[] { "StartsAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_TownId_StartsAt_Id",
                table: "Occurrences",
                columns: new[] { "TownId", "StartsAt", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

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

            migrationBuilder.CreateIndex(
                name: "IX_OpeningRuleSources_SourceId_OpeningRuleId",
                table: "OpeningRuleSources",
                columns: new[] { "SourceId", "OpeningRuleId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningRules_PointOfSaleId_Id",
                table: "OpeningRules",
                columns: new[] { "PointOfSaleId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningRules_ProducerId_Id",
                table: "OpeningRules",
                columns: new[] { "ProducerId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningRules_Slug",
                table: "OpeningRules",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpeningRules_VisitId_Id",
                table: "OpeningRules",
                columns: new[] { "VisitId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

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
                name: "IX_PackagingUnits_ProductId_Level",
                table: "PackagingUnits",
                columns: new[] { "ProductId", "Level" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Places_MapNumber_Id",
                table: "Places",
                columns: new[] { "MapNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Places_RegionId_Id",
                table: "Places",
                columns: new[] { "RegionId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_PlanAxes_EventId",
                table: "PlanAxes",
                column: "EventId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_PlanAxes_PlanId",
                table: "PlanAxes",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanAxes_Slug",
                table: "PlanAxes",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanAxisFoundingFacts_FoundingFactId_PlanAxisId",
                table: "PlanAxisFoundingFacts",
                columns: new[] { "FoundingFactId", "PlanAxisId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanAxisSources_SourceId_PlanAxisId",
                table: "PlanAxisSources",
                columns: new[] { "SourceId", "PlanAxisId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanFoundingFacts_FoundingFactId_PlanId",
                table: "PlanFoundingFacts",
                columns: new[] { "FoundingFactId", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjectFoundingFacts_FoundingFactId_PlanProjectId",
                table: "PlanProjectFoundingFacts",
                columns: new[] { "FoundingFactId", "PlanProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjectSources_SourceId_PlanProjectId",
                table: "PlanProjectSources",
                columns: new[] { "SourceId", "PlanProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjects_AxisId",
                table: "PlanProjects",
                column: "AxisId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjects_PlanId",
                table: "PlanProjects",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjects_ProvinceId",
                table: "PlanProjects",
                column: "ProvinceId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjects_RegionId",
                table: "PlanProjects",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanProjects_Slug",
                table: "PlanProjects",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanSources_SourceId_PlanId",
                table: "PlanSources",
                columns: new[] { "SourceId", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanTargetFoundingFacts_FoundingFactId_PlanTargetId",
                table: "PlanTargetFoundingFacts",
                columns: new[] { "FoundingFactId", "PlanTargetId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanTargetSources_SourceId_PlanTargetId",
                table: "PlanTargetSources",
                columns: new[] { "SourceId", "PlanTargetId" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanTargets_IndicatorId",
                table: "PlanTargets",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanTargets_MentionedUnderId",
                table: "PlanTargets",
                column: "MentionedUnderId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_PlanTargets_PlanId",
                table: "PlanTargets",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanTargets_Slug",
                table: "PlanTargets",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_DataProviderId",
                table: "Plans",
                column: "DataProviderId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_RegionId",
                table: "Plans",
                column: "RegionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Slug",
                table: "Plans",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PointOfSaleImages_ImageId_PointOfSaleId",
                table: "PointOfSaleImages",
                columns: new[] { "ImageId", "PointOfSaleId" });

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
                name: "IX_PointsOfSale_MapNumber_Id",
                table: "PointsOfSale",
                columns: new[] { "MapNumber", "Id" });

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
                name: "IX_PreferentialOrigins_ProductId_TariffPreferenceId",
                table: "PreferentialOrigins",
                columns: new[] { "ProductId", "TariffPreferenceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PreferentialOrigins_TariffPreferenceId",
                table: "PreferentialOrigins",
                column: "TariffPreferenceId");

            migrationBuilder.CreateIndex(
                name: "IX_ProducerImages_ImageId_ProducerId",
                table: "ProducerImages",
                columns: new[] { "ImageId", "ProducerId" });

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
                name: "IX_Producers_MapNumber_Id",
                table: "Producers",
                columns: new[] { "MapNumber", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

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
                name: "IX_ProductCare_CareInstructionId_ProductId",
                table: "ProductCare",
                columns: new[] { "CareInstructionId", "ProductId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilies_HsCodeId_Id",
                table: "ProductFamilies",
                columns: new[] { "HsCodeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilies_NationalCodeId_HsCodeId",
                table: "ProductFamilies",
                columns: new[] { "NationalCodeId", "HsCodeId" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilies_PlanId",
                table: "ProductFamilies",
                column: "PlanId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

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
                name: "IX_ProductFamilyCare_CareInstructionId_ProductFamilyId",
                table: "ProductFamilyCare",
                columns: new[] { "CareInstructionId", "ProductFamilyId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilySources_SourceId_ProductFamilyId",
                table: "ProductFamilySources",
                columns: new[] { "SourceId", "ProductFamilyId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductImages_ImageId_ProductId",
                table: "ProductImages",
                columns: new[] { "ImageId", "ProductId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductMaterials_MaterialId_ProductId",
                table: "ProductMaterials",
                columns: new[] { "MaterialId", "ProductId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductMaterials_OriginRegionId",
                table: "ProductMaterials",
                column: "OriginRegionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_ProductSources_SourceId_ProductId",
                table: "ProductSources",
                columns: new[] { "SourceId", "ProductId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductTechniques_TechniqueId_ProductId",
                table: "ProductTechniques",
                columns: new[] { "TechniqueId", "ProductId" });

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

            migrationBuilder.CreateIndex(
                name: "IX_ProductionSiteFoundingFacts_FoundingFactId_ProductionSiteId",
                table: "ProductionSiteFoundingFacts",
                columns: new[] { "FoundingFactId", "ProductionSiteId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductionSiteSources_SourceId_ProductionSiteId",
                table: "ProductionSiteSources",
                columns: new[] { "SourceId", "ProductionSiteId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductionSites_AxisId",
                table: "ProductionSites",
                column: "AxisId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_ProductionSites_ProjectId",
                table: "ProductionSites",
                column: "ProjectId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_ProductionSites_ProvinceId",
                table: "ProductionSites",
                column: "ProvinceId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_ProductionSites_RegionId",
                table: "ProductionSites",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductionSites_Slug",
                table: "ProductionSites",
                column: "Slug",
                unique: true);

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
                name: "IX_Products_FamilyId_Stock_Id",
                table: "Products",
                columns: new[] { "FamilyId", "Stock", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FamilyId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "FamilyId", "UpdatedAt", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_CreatedAt_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "CreatedAt", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_PriceMinor_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "PriceMinor", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_Stock_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "Stock", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_TradeId_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "TradeId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_FormerRegionId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "FormerRegionId", "UpdatedAt", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_HsCodeId_CreatedAt_Id",
                table: "Products",
                columns: new[] { "HsCodeId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_HsCodeId_Id",
                table: "Products",
                columns: new[] { "HsCodeId", "Id" });

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
                name: "IX_Products_NationalCodeId_HsCodeId",
                table: "Products",
                columns: new[] { "NationalCodeId", "HsCodeId" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Products_NationalCodeId_Id",
                table: "Products",
                columns: new[] { "NationalCodeId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

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
                name: "IX_Products_RegionId_Stock_Id",
                table: "Products",
                columns: new[] { "RegionId", "Stock", "Id" });

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
                name: "IX_Products_RegionId_TradeId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "RegionId", "TradeId", "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_RegionId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "RegionId", "UpdatedAt", "Id" });

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
                name: "IX_Products_TradeId_Stock_Id",
                table: "Products",
                columns: new[] { "TradeId", "Stock", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Products_TradeId_UpdatedAt_Id",
                table: "Products",
                columns: new[] { "TradeId", "UpdatedAt", "Id" });

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
                name: "IX_RamadanSources_SourceId_RamadanId",
                table: "RamadanSources",
                columns: new[] { "SourceId", "RamadanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Ramadans_HijriYear",
                table: "Ramadans",
                column: "HijriYear",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReadingFoundingFacts_FoundingFactId_ReadingId",
                table: "ReadingFoundingFacts",
                columns: new[] { "FoundingFactId", "ReadingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Readings_Slug",
                table: "Readings",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Recurrences_ScheduleId_Id",
                table: "Recurrences",
                columns: new[] { "ScheduleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Recurrences_Slug",
                table: "Recurrences",
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
                name: "IX_ScheduleBookings_ScheduleId_Day",
                table: "ScheduleBookings",
                columns: new[] { "ScheduleId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleChanges_ScheduleId_Day",
                table: "ScheduleChanges",
                columns: new[] { "ScheduleId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleSources_SourceId_ScheduleId",
                table: "ScheduleSources",
                columns: new[] { "SourceId", "ScheduleId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleTrades_TradeId_ScheduleId",
                table: "ScheduleTrades",
                columns: new[] { "TradeId", "ScheduleId" });

            migrationBuilder.CreateIndex(
                name: "IX_Schedules_FairId",
                table: "Schedules",
                column: "FairId",
                unique: true)
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Schedules_Kind_Id",
                table: "Schedules",
                columns: new[] { "Kind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Schedules_PointOfSaleId_Id",
                table: "Schedules",
                columns: new[] { "PointOfSaleId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Schedules_ProducerId_Id",
                table: "Schedules",
                columns: new[] { "ProducerId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Schedules_Slug",
                table: "Schedules",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Schedules_TownId_Id",
                table: "Schedules",
                columns: new[] { "TownId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

            migrationBuilder.CreateIndex(
                name: "IX_Schedules_TrainingProvisionId_Id",
                table: "Schedules",
                columns: new[] { "TrainingProvisionId", "Id" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

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
                name: "IX_SupportMeasureFoundingFacts_FoundingFactId_SupportMeasureId",
                table: "SupportMeasureFoundingFacts",
                columns: new[] { "FoundingFactId", "SupportMeasureId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportMeasureSources_SourceId_SupportMeasureId",
                table: "SupportMeasureSources",
                columns: new[] { "SourceId", "SupportMeasureId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportMeasures_ProjectId",
                table: "SupportMeasures",
                column: "ProjectId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_SupportMeasures_RegionId",
                table: "SupportMeasures",
                column: "RegionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_SupportMeasures_Slug",
                table: "SupportMeasures",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TariffPreferenceProofs_ExportDocumentId_TariffPreferenceId",
                table: "TariffPreferenceProofs",
                columns: new[] { "ExportDocumentId", "TariffPreferenceId" });

            migrationBuilder.CreateIndex(
                name: "IX_TariffPreferenceSources_SourceId_TariffPreferenceId",
                table: "TariffPreferenceSources",
                columns: new[] { "SourceId", "TariffPreferenceId" });

            migrationBuilder.CreateIndex(
                name: "IX_TariffPreferences_CountryGroupId",
                table: "TariffPreferences",
                column: "CountryGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_TariffPreferences_LegalTextId",
                table: "TariffPreferences",
                column: "LegalTextId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_TariffPreferences_Slug",
                table: "TariffPreferences",
                column: "Slug",
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_TrainingProvisionFoundingFacts_FoundingFactId_TrainingProvi~",
                table: "TrainingProvisionFoundingFacts",
                columns: new[] { "FoundingFactId", "TrainingProvisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingProvisionSources_SourceId_TrainingProvisionId",
                table: "TrainingProvisionSources",
                columns: new[] { "SourceId", "TrainingProvisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingProvisionTrades_TradeId_TrainingProvisionId",
                table: "TrainingProvisionTrades",
                columns: new[] { "TradeId", "TrainingProvisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingProvisions_ProjectId",
                table: "TrainingProvisions",
                column: "ProjectId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingProvisions_RegionId",
                table: "TrainingProvisions",
                column: "RegionId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingProvisions_Slug",
                table: "TrainingProvisions",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrainingProvisions_TownId",
                table: "TrainingProvisions",
                column: "TownId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

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
                name: "FK_Accessibilities_PointsOfSale_PointOfSaleId",
                table: "Accessibilities",
                column: "PointOfSaleId",
                principalTable: "PointsOfSale",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Accessibilities_Producers_ProducerId",
                table: "Accessibilities",
                column: "ProducerId",
                principalTable: "Producers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AgreementFoundingFacts_Agreements_AgreementId",
                table: "AgreementFoundingFacts",
                column: "AgreementId",
                principalTable: "Agreements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AgreementFoundingFacts_FoundingFacts_FoundingFactId",
                table: "AgreementFoundingFacts",
                column: "FoundingFactId",
                principalTable: "FoundingFacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AgreementObjectFoundingFacts_AgreementObjects_AgreementObje~",
                table: "AgreementObjectFoundingFacts",
                column: "AgreementObjectId",
                principalTable: "AgreementObjects",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AgreementObjectFoundingFacts_FoundingFacts_FoundingFactId",
                table: "AgreementObjectFoundingFacts",
                column: "FoundingFactId",
                principalTable: "FoundingFacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AgreementObjectSources_AgreementObjects_AgreementObjectId",
                table: "AgreementObjectSources",
                column: "AgreementObjectId",
                principalTable: "AgreementObjects",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AgreementObjects_Agreements_AgreementId",
                table: "AgreementObjects",
                column: "AgreementId",
                principalTable: "Agreements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AgreementParties_Agreements_AgreementId",
                table: "AgreementParties",
                column: "AgreementId",
                principalTable: "Agreements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AgreementParties_Institutions_InstitutionId",
                table: "AgreementParties",
                column: "InstitutionId",
                principalTable: "Institutions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AgreementPartyFoundingFacts_FoundingFacts_FoundingFactId",
                table: "AgreementPartyFoundingFacts",
                column: "FoundingFactId",
                principalTable: "FoundingFacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AgreementSources_Agreements_AgreementId",
                table: "AgreementSources",
                column: "AgreementId",
                principalTable: "Agreements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Agreements_Events_EventId",
                table: "Agreements",
                column: "EventId",
                principalTable: "Events",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Agreements_PlanProjects_ProjectId",
                table: "Agreements",
                column: "ProjectId",
                principalTable: "PlanProjects",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Agreements_Plans_PlanId",
                table: "Agreements",
                column: "PlanId",
                principalTable: "Plans",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Agreements_Provinces_ProvinceId",
                table: "Agreements",
                column: "ProvinceId",
                principalTable: "Provinces",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Agreements_Regions_RegionId",
                table: "Agreements",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_CircuitImages_Circuits_CircuitId",
                table: "CircuitImages",
                column: "CircuitId",
                principalTable: "Circuits",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

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
                name: "FK_EventAttendeeFoundingFacts_EventAttendees_EventAttendeeId",
                table: "EventAttendeeFoundingFacts",
                column: "EventAttendeeId",
                principalTable: "EventAttendees",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventAttendeeFoundingFacts_FoundingFacts_FoundingFactId",
                table: "EventAttendeeFoundingFacts",
                column: "FoundingFactId",
                principalTable: "FoundingFacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventAttendeeSources_EventAttendees_EventAttendeeId",
                table: "EventAttendeeSources",
                column: "EventAttendeeId",
                principalTable: "EventAttendees",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventAttendees_Events_EventId",
                table: "EventAttendees",
                column: "EventId",
                principalTable: "Events",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_EventFoundingFacts_Events_EventId",
                table: "EventFoundingFacts",
                column: "EventId",
                principalTable: "Events",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventFoundingFacts_FoundingFacts_FoundingFactId",
                table: "EventFoundingFacts",
                column: "FoundingFactId",
                principalTable: "FoundingFacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventSessionFoundingFacts_EventSessions_EventSessionId",
                table: "EventSessionFoundingFacts",
                column: "EventSessionId",
                principalTable: "EventSessions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventSessionFoundingFacts_FoundingFacts_FoundingFactId",
                table: "EventSessionFoundingFacts",
                column: "FoundingFactId",
                principalTable: "FoundingFacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventSessionSources_EventSessions_EventSessionId",
                table: "EventSessionSources",
                column: "EventSessionId",
                principalTable: "EventSessions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventSessions_Events_EventId",
                table: "EventSessions",
                column: "EventId",
                principalTable: "Events",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_EventSources_Events_EventId",
                table: "EventSources",
                column: "EventId",
                principalTable: "Events",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventStatementFoundingFacts_EventStatements_EventStatementId",
                table: "EventStatementFoundingFacts",
                column: "EventStatementId",
                principalTable: "EventStatements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventStatementFoundingFacts_FoundingFacts_FoundingFactId",
                table: "EventStatementFoundingFacts",
                column: "FoundingFactId",
                principalTable: "FoundingFacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventStatementSources_EventStatements_EventStatementId",
                table: "EventStatementSources",
                column: "EventStatementId",
                principalTable: "EventStatements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_EventStatements_Events_EventId",
                table: "EventStatements",
                column: "EventId",
                principalTable: "Events",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Events_Institutions_OrganiserId",
                table: "Events",
                column: "OrganiserId",
                principalTable: "Institutions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Events_Regions_RegionId",
                table: "Events",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Events_Towns_TownId",
                table: "Events",
                column: "TownId",
                principalTable: "Towns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FairParticipationSources_FairParticipations_FairParticipati~",
                table: "FairParticipationSources",
                column: "FairParticipationId",
                principalTable: "FairParticipations",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_FairParticipations_Fairs_FairId",
                table: "FairParticipations",
                column: "FairId",
                principalTable: "Fairs",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FairParticipations_Institutions_ParticipantId",
                table: "FairParticipations",
                column: "ParticipantId",
                principalTable: "Institutions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FairSources_Fairs_FairId",
                table: "FairSources",
                column: "FairId",
                principalTable: "Fairs",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_FairTrades_Fairs_FairId",
                table: "FairTrades",
                column: "FairId",
                principalTable: "Fairs",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Fairs_Institutions_OrganiserId",
                table: "Fairs",
                column: "OrganiserId",
                principalTable: "Institutions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Fairs_Towns_TownId",
                table: "Fairs",
                column: "TownId",
                principalTable: "Towns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FoundingFacts_Regions_RegionId",
                table: "FoundingFacts",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_GuidebookSources_Guidebooks_GuidebookId",
                table: "GuidebookSources",
                column: "GuidebookId",
                principalTable: "Guidebooks",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Guidebooks_Regions_RegionId",
                table: "Guidebooks",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_IndicatorKeyFigures_Indicators_IndicatorId",
                table: "IndicatorKeyFigures",
                column: "IndicatorId",
                principalTable: "Indicators",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_IndicatorKeyFigures_KeyFigures_KeyFigureId",
                table: "IndicatorKeyFigures",
                column: "KeyFigureId",
                principalTable: "KeyFigures",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_IndicatorSources_Indicators_IndicatorId",
                table: "IndicatorSources",
                column: "IndicatorId",
                principalTable: "Indicators",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Indicators_KeyFigures_BaselineId",
                table: "Indicators",
                column: "BaselineId",
                principalTable: "KeyFigures",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Indicators_KeyFigures_LatestId",
                table: "Indicators",
                column: "LatestId",
                principalTable: "KeyFigures",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Indicators_Plans_PlanId",
                table: "Indicators",
                column: "PlanId",
                principalTable: "Plans",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Indicators_Regions_RegionId",
                table: "Indicators",
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
                name: "FK_KeyFigureFoundingFacts_KeyFigures_KeyFigureId",
                table: "KeyFigureFoundingFacts",
                column: "KeyFigureId",
                principalTable: "KeyFigures",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

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
                name: "FK_LabelAwardEvents_LabelAwards_AwardId",
                table: "LabelAwardEvents",
                column: "AwardId",
                principalTable: "LabelAwards",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

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
                name: "FK_LogisticsServiceFoundingFacts_LogisticsServices_LogisticsSe~",
                table: "LogisticsServiceFoundingFacts",
                column: "LogisticsServiceId",
                principalTable: "LogisticsServices",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_LogisticsServiceSources_LogisticsServices_LogisticsServiceId",
                table: "LogisticsServiceSources",
                column: "LogisticsServiceId",
                principalTable: "LogisticsServices",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_LogisticsServices_PlanAxes_AxisId",
                table: "LogisticsServices",
                column: "AxisId",
                principalTable: "PlanAxes",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_LogisticsServices_Towns_TownId",
                table: "LogisticsServices",
                column: "TownId",
                principalTable: "Towns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Occurrences_PointsOfSale_PointOfSaleId",
                table: "Occurrences",
                column: "PointOfSaleId",
                principalTable: "PointsOfSale",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Occurrences_Producers_ProducerId",
                table: "Occurrences",
                column: "ProducerId",
                principalTable: "Producers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Occurrences_Regions_RegionId",
                table: "Occurrences",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Occurrences_Schedules_ScheduleId",
                table: "Occurrences",
                column: "ScheduleId",
                principalTable: "Schedules",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Occurrences_Towns_TownId",
                table: "Occurrences",
                column: "TownId",
                principalTable: "Towns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OfferTiers_Offers_OfferId",
                table: "OfferTiers",
                column: "OfferId",
                principalTable: "Offers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Offers_Products_ProductId",
                table: "Offers",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OpeningRuleSources_OpeningRules_OpeningRuleId",
                table: "OpeningRuleSources",
                column: "OpeningRuleId",
                principalTable: "OpeningRules",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_OpeningRules_PointsOfSale_PointOfSaleId",
                table: "OpeningRules",
                column: "PointOfSaleId",
                principalTable: "PointsOfSale",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OpeningRules_Producers_ProducerId",
                table: "OpeningRules",
                column: "ProducerId",
                principalTable: "Producers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OpeningRules_Visits_VisitId",
                table: "OpeningRules",
                column: "VisitId",
                principalTable: "Visits",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PackagingUnits_Products_ProductId",
                table: "PackagingUnits",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Places_Regions_RegionId",
                table: "Places",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanAxes_Plans_PlanId",
                table: "PlanAxes",
                column: "PlanId",
                principalTable: "Plans",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanFoundingFacts_Plans_PlanId",
                table: "PlanFoundingFacts",
                column: "PlanId",
                principalTable: "Plans",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanProjectFoundingFacts_PlanProjects_PlanProjectId",
                table: "PlanProjectFoundingFacts",
                column: "PlanProjectId",
                principalTable: "PlanProjects",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanProjectSources_PlanProjects_PlanProjectId",
                table: "PlanProjectSources",
                column: "PlanProjectId",
                principalTable: "PlanProjects",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanProjects_Plans_PlanId",
                table: "PlanProjects",
                column: "PlanId",
                principalTable: "Plans",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanProjects_Provinces_ProvinceId",
                table: "PlanProjects",
                column: "ProvinceId",
                principalTable: "Provinces",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanProjects_Regions_RegionId",
                table: "PlanProjects",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanSources_Plans_PlanId",
                table: "PlanSources",
                column: "PlanId",
                principalTable: "Plans",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanTargetFoundingFacts_PlanTargets_PlanTargetId",
                table: "PlanTargetFoundingFacts",
                column: "PlanTargetId",
                principalTable: "PlanTargets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanTargetSources_PlanTargets_PlanTargetId",
                table: "PlanTargetSources",
                column: "PlanTargetId",
                principalTable: "PlanTargets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PlanTargets_Plans_PlanId",
                table: "PlanTargets",
                column: "PlanId",
                principalTable: "Plans",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Plans_Regions_RegionId",
                table: "Plans",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PointOfSaleImages_PointsOfSale_PointOfSaleId",
                table: "PointOfSaleImages",
                column: "PointOfSaleId",
                principalTable: "PointsOfSale",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

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
                name: "FK_PreferentialOrigins_Products_ProductId",
                table: "PreferentialOrigins",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ProducerImages_Producers_ProducerId",
                table: "ProducerImages",
                column: "ProducerId",
                principalTable: "Producers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

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
                name: "FK_ProductCare_Products_ProductId",
                table: "ProductCare",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductFamilies_Regions_RegionId",
                table: "ProductFamilies",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductImages_Products_ProductId",
                table: "ProductImages",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductMaterials_Products_ProductId",
                table: "ProductMaterials",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductMaterials_Regions_OriginRegionId",
                table: "ProductMaterials",
                column: "OriginRegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

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
                name: "FK_ProductVariantValues_ProductVariants_VariantId",
                table: "ProductVariantValues",
                column: "VariantId",
                principalTable: "ProductVariants",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductVariants_Products_ProductId",
                table: "ProductVariants",
                column: "ProductId",
                principalTable: "Products",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductionSiteFoundingFacts_ProductionSites_ProductionSiteId",
                table: "ProductionSiteFoundingFacts",
                column: "ProductionSiteId",
                principalTable: "ProductionSites",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductionSiteSources_ProductionSites_ProductionSiteId",
                table: "ProductionSiteSources",
                column: "ProductionSiteId",
                principalTable: "ProductionSites",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductionSites_Provinces_ProvinceId",
                table: "ProductionSites",
                column: "ProvinceId",
                principalTable: "Provinces",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductionSites_Regions_RegionId",
                table: "ProductionSites",
                column: "RegionId",
                principalTable: "Regions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

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
                name: "FK_Recurrences_Schedules_ScheduleId",
                table: "Recurrences",
                column: "ScheduleId",
                principalTable: "Schedules",
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
                    ("Products", ["TradeId"]),
                    ("Products", ["RegionId"]),
                    ("Producers", []),
                    ("Producers", ["Kind"]),
                    ("Producers", ["RegionId"]),
                    ("Schedules", []),
                    ("Visits", []),
                })
                {
                    string[] columns = [.. limits, $"NameKeys_{language}", "Id"];
                    migrationBuilder.CreateIndex($"IX_{table}_{string.Join('_', columns)}", table, columns);
                }
            }

            migrationBuilder.Sql("ALTER TABLE \"SearchIndex\" ALTER COLUMN \"Terms\" SET STATISTICS 1000;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Towns_Provinces_ProvinceId",
                table: "Towns");

            migrationBuilder.DropForeignKey(
                name: "FK_Towns_Regions_FormerRegionId",
                table: "Towns");

            migrationBuilder.DropForeignKey(
                name: "FK_Towns_Regions_RegionId",
                table: "Towns");

            migrationBuilder.DropTable(
                name: "AccessibilitySources");

            migrationBuilder.DropTable(
                name: "AgreementFoundingFacts");

            migrationBuilder.DropTable(
                name: "AgreementObjectFoundingFacts");

            migrationBuilder.DropTable(
                name: "AgreementObjectSources");

            migrationBuilder.DropTable(
                name: "AgreementPartyFoundingFacts");

            migrationBuilder.DropTable(
                name: "AgreementPartySources");

            migrationBuilder.DropTable(
                name: "AgreementSources");

            migrationBuilder.DropTable(
                name: "CareInstructionSources");

            migrationBuilder.DropTable(
                name: "CareSuitabilitySources");

            migrationBuilder.DropTable(
                name: "CircuitImages");

            migrationBuilder.DropTable(
                name: "CircuitSources");

            migrationBuilder.DropTable(
                name: "CircuitStops");

            migrationBuilder.DropTable(
                name: "CircuitTrades");

            migrationBuilder.DropTable(
                name: "CountryGroupMembers");

            migrationBuilder.DropTable(
                name: "CountryGroupSources");

            migrationBuilder.DropTable(
                name: "EventAttendeeFoundingFacts");

            migrationBuilder.DropTable(
                name: "EventAttendeeSources");

            migrationBuilder.DropTable(
                name: "EventFoundingFacts");

            migrationBuilder.DropTable(
                name: "EventSessionFoundingFacts");

            migrationBuilder.DropTable(
                name: "EventSessionSources");

            migrationBuilder.DropTable(
                name: "EventSources");

            migrationBuilder.DropTable(
                name: "EventStatementFoundingFacts");

            migrationBuilder.DropTable(
                name: "EventStatementSources");

            migrationBuilder.DropTable(
                name: "ExchangeRateSources");

            migrationBuilder.DropTable(
                name: "ExportDocumentCountryGroups");

            migrationBuilder.DropTable(
                name: "ExportDocumentSources");

            migrationBuilder.DropTable(
                name: "ExportDocumentTrades");

            migrationBuilder.DropTable(
                name: "ExportRestrictionSources");

            migrationBuilder.DropTable(
                name: "ExportRestrictionTrades");

            migrationBuilder.DropTable(
                name: "FairParticipationSources");

            migrationBuilder.DropTable(
                name: "FairSources");

            migrationBuilder.DropTable(
                name: "FairTrades");

            migrationBuilder.DropTable(
                name: "GuidebookSources");

            migrationBuilder.DropTable(
                name: "HsCodeSources");

            migrationBuilder.DropTable(
                name: "ImageFiles");

            migrationBuilder.DropTable(
                name: "IndicatorKeyFigures");

            migrationBuilder.DropTable(
                name: "IndicatorSources");

            migrationBuilder.DropTable(
                name: "InstitutionSources");

            migrationBuilder.DropTable(
                name: "KeyFigureFoundingFacts");

            migrationBuilder.DropTable(
                name: "KeyFigureSources");

            migrationBuilder.DropTable(
                name: "LabelAwardEvents");

            migrationBuilder.DropTable(
                name: "LabelAwardSources");

            migrationBuilder.DropTable(
                name: "LabelLegalTextSources");

            migrationBuilder.DropTable(
                name: "LabelSources");

            migrationBuilder.DropTable(
                name: "LegalTextSources");

            migrationBuilder.DropTable(
                name: "LogisticsServiceFoundingFacts");

            migrationBuilder.DropTable(
                name: "LogisticsServiceSources");

            migrationBuilder.DropTable(
                name: "MarketSources");

            migrationBuilder.DropTable(
                name: "MaterialCare");

            migrationBuilder.DropTable(
                name: "MaterialSources");

            migrationBuilder.DropTable(
                name: "MeasureSources");

            migrationBuilder.DropTable(
                name: "NationalCodeSources");

            migrationBuilder.DropTable(
                name: "Occurrences");

            migrationBuilder.DropTable(
                name: "OfferTiers");

            migrationBuilder.DropTable(
                name: "OpeningRuleSources");

            migrationBuilder.DropTable(
                name: "OptionValueSources");

            migrationBuilder.DropTable(
                name: "PackagingUnits");

            migrationBuilder.DropTable(
                name: "PlaceCounts");

            migrationBuilder.DropTable(
                name: "Places");

            migrationBuilder.DropTable(
                name: "PlanAxisFoundingFacts");

            migrationBuilder.DropTable(
                name: "PlanAxisSources");

            migrationBuilder.DropTable(
                name: "PlanFoundingFacts");

            migrationBuilder.DropTable(
                name: "PlanProjectFoundingFacts");

            migrationBuilder.DropTable(
                name: "PlanProjectSources");

            migrationBuilder.DropTable(
                name: "PlanSources");

            migrationBuilder.DropTable(
                name: "PlanTargetFoundingFacts");

            migrationBuilder.DropTable(
                name: "PlanTargetSources");

            migrationBuilder.DropTable(
                name: "PointOfSaleImages");

            migrationBuilder.DropTable(
                name: "PointOfSaleSources");

            migrationBuilder.DropTable(
                name: "PointOfSaleTrades");

            migrationBuilder.DropTable(
                name: "PreferentialOrigins");

            migrationBuilder.DropTable(
                name: "ProducerImages");

            migrationBuilder.DropTable(
                name: "ProducerSources");

            migrationBuilder.DropTable(
                name: "ProducerTrades");

            migrationBuilder.DropTable(
                name: "ProductCare");

            migrationBuilder.DropTable(
                name: "ProductFamilyCare");

            migrationBuilder.DropTable(
                name: "ProductFamilySources");

            migrationBuilder.DropTable(
                name: "ProductImages");

            migrationBuilder.DropTable(
                name: "ProductMaterials");

            migrationBuilder.DropTable(
                name: "ProductSources");

            migrationBuilder.DropTable(
                name: "ProductTechniques");

            migrationBuilder.DropTable(
                name: "ProductVariantValues");

            migrationBuilder.DropTable(
                name: "ProductionSiteFoundingFacts");

            migrationBuilder.DropTable(
                name: "ProductionSiteSources");

            migrationBuilder.DropTable(
                name: "ProvinceSources");

            migrationBuilder.DropTable(
                name: "RamadanSources");

            migrationBuilder.DropTable(
                name: "ReadingFoundingFacts");

            migrationBuilder.DropTable(
                name: "Recurrences");

            migrationBuilder.DropTable(
                name: "RegionSources");

            migrationBuilder.DropTable(
                name: "RegionSuccessionProvinces");

            migrationBuilder.DropTable(
                name: "RegionSuccessionSources");

            migrationBuilder.DropTable(
                name: "RegionTradeSources");

            migrationBuilder.DropTable(
                name: "ScheduleBookings");

            migrationBuilder.DropTable(
                name: "ScheduleChanges");

            migrationBuilder.DropTable(
                name: "ScheduleSources");

            migrationBuilder.DropTable(
                name: "ScheduleTrades");

            migrationBuilder.DropTable(
                name: "SearchAliases");

            migrationBuilder.DropTable(
                name: "SearchIndex");

            migrationBuilder.DropTable(
                name: "SearchTerms");

            migrationBuilder.DropTable(
                name: "SearchWords");

            migrationBuilder.DropTable(
                name: "SpokenLanguageSources");

            migrationBuilder.DropTable(
                name: "StoredState");

            migrationBuilder.DropTable(
                name: "SupportMeasureFoundingFacts");

            migrationBuilder.DropTable(
                name: "SupportMeasureSources");

            migrationBuilder.DropTable(
                name: "TariffPreferenceProofs");

            migrationBuilder.DropTable(
                name: "TariffPreferenceSources");

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
                name: "TrainingProvisionFoundingFacts");

            migrationBuilder.DropTable(
                name: "TrainingProvisionSources");

            migrationBuilder.DropTable(
                name: "TrainingProvisionTrades");

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
                name: "AgreementObjects");

            migrationBuilder.DropTable(
                name: "AgreementParties");

            migrationBuilder.DropTable(
                name: "Circuits");

            migrationBuilder.DropTable(
                name: "EventAttendees");

            migrationBuilder.DropTable(
                name: "EventSessions");

            migrationBuilder.DropTable(
                name: "EventStatements");

            migrationBuilder.DropTable(
                name: "ExportRestrictions");

            migrationBuilder.DropTable(
                name: "FairParticipations");

            migrationBuilder.DropTable(
                name: "Guidebooks");

            migrationBuilder.DropTable(
                name: "LabelAwards");

            migrationBuilder.DropTable(
                name: "LabelLegalTexts");

            migrationBuilder.DropTable(
                name: "Offers");

            migrationBuilder.DropTable(
                name: "OpeningRules");

            migrationBuilder.DropTable(
                name: "PlanTargets");

            migrationBuilder.DropTable(
                name: "CareInstructions");

            migrationBuilder.DropTable(
                name: "Images");

            migrationBuilder.DropTable(
                name: "OptionValues");

            migrationBuilder.DropTable(
                name: "ProductVariants");

            migrationBuilder.DropTable(
                name: "ProductionSites");

            migrationBuilder.DropTable(
                name: "Ramadans");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "RegionSuccessions");

            migrationBuilder.DropTable(
                name: "RegionTrades");

            migrationBuilder.DropTable(
                name: "Schedules");

            migrationBuilder.DropTable(
                name: "SupportMeasures");

            migrationBuilder.DropTable(
                name: "TariffPreferences");

            migrationBuilder.DropTable(
                name: "Materials");

            migrationBuilder.DropTable(
                name: "FoundingFacts");

            migrationBuilder.DropTable(
                name: "SpokenLanguages");

            migrationBuilder.DropTable(
                name: "Techniques");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "ExportDocuments");

            migrationBuilder.DropTable(
                name: "Labels");

            migrationBuilder.DropTable(
                name: "LogisticsServices");

            migrationBuilder.DropTable(
                name: "Markets");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "CareSuitabilities");

            migrationBuilder.DropTable(
                name: "Products");

            migrationBuilder.DropTable(
                name: "Fairs");

            migrationBuilder.DropTable(
                name: "PointsOfSale");

            migrationBuilder.DropTable(
                name: "TrainingProvisions");

            migrationBuilder.DropTable(
                name: "CountryGroups");

            migrationBuilder.DropTable(
                name: "LegalTexts");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "ExchangeRates");

            migrationBuilder.DropTable(
                name: "KeyFigures");

            migrationBuilder.DropTable(
                name: "Producers");

            migrationBuilder.DropTable(
                name: "ProductFamilies");

            migrationBuilder.DropTable(
                name: "PlanProjects");

            migrationBuilder.DropTable(
                name: "Measures");

            migrationBuilder.DropTable(
                name: "NationalCodes");

            migrationBuilder.DropTable(
                name: "Trades");

            migrationBuilder.DropTable(
                name: "PlanAxes");

            migrationBuilder.DropTable(
                name: "HsCodes");

            migrationBuilder.DropTable(
                name: "TradeCategories");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropTable(
                name: "Institutions");

            migrationBuilder.DropTable(
                name: "Provinces");

            migrationBuilder.DropTable(
                name: "Regions");

            migrationBuilder.DropTable(
                name: "Towns");
        }
    }
}
