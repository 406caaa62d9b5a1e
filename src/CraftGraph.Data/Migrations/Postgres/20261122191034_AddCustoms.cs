using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddCustoms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "NationalCodeId",
                table: "Products",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NationalCodeId",
                table: "ProductFamilies",
                type: "integer",
                nullable: true);

            migrationBuilder.AddUniqueConstraint(
                name: "AK_HsCodes_Id_Code",
                table: "HsCodes",
                columns: new[] { "Id", "Code" });

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
                    table.ForeignKey(
                        name: "FK_PackagingUnits_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
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
                        name: "FK_PreferentialOrigins_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PreferentialOrigins_TariffPreferences_TariffPreferenceId",
                        column: x => x.TariffPreferenceId,
                        principalTable: "TariffPreferences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "IX_ProductFamilies_NationalCodeId_HsCodeId",
                table: "ProductFamilies",
                columns: new[] { "NationalCodeId", "HsCodeId" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsLast });

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
                name: "IX_PackagingUnits_ProductId_Level",
                table: "PackagingUnits",
                columns: new[] { "ProductId", "Level" },
                unique: true);

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

            migrationBuilder.AddForeignKey(
                name: "FK_ProductFamilies_NationalCodes_NationalCodeId_HsCodeId",
                table: "ProductFamilies",
                columns: new[] { "NationalCodeId", "HsCodeId" },
                principalTable: "NationalCodes",
                principalColumns: new[] { "Id", "HsCodeId" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Products_NationalCodes_NationalCodeId_HsCodeId",
                table: "Products",
                columns: new[] { "NationalCodeId", "HsCodeId" },
                principalTable: "NationalCodes",
                principalColumns: new[] { "Id", "HsCodeId" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ProductFamilies_NationalCodes_NationalCodeId_HsCodeId",
                table: "ProductFamilies");

            migrationBuilder.DropForeignKey(
                name: "FK_Products_NationalCodes_NationalCodeId_HsCodeId",
                table: "Products");

            migrationBuilder.DropTable(
                name: "CountryGroupMembers");

            migrationBuilder.DropTable(
                name: "CountryGroupSources");

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
                name: "NationalCodeSources");

            migrationBuilder.DropTable(
                name: "PackagingUnits");

            migrationBuilder.DropTable(
                name: "PreferentialOrigins");

            migrationBuilder.DropTable(
                name: "TariffPreferenceProofs");

            migrationBuilder.DropTable(
                name: "TariffPreferenceSources");

            migrationBuilder.DropTable(
                name: "ExportRestrictions");

            migrationBuilder.DropTable(
                name: "NationalCodes");

            migrationBuilder.DropTable(
                name: "TariffPreferences");

            migrationBuilder.DropTable(
                name: "ExportDocuments");

            migrationBuilder.DropTable(
                name: "CountryGroups");

            migrationBuilder.DropIndex(
                name: "IX_Products_NationalCodeId_HsCodeId",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_NationalCodeId_Id",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_ProductFamilies_NationalCodeId_HsCodeId",
                table: "ProductFamilies");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_HsCodes_Id_Code",
                table: "HsCodes");

            migrationBuilder.DropColumn(
                name: "NationalCodeId",
                table: "Products");

            migrationBuilder.DropColumn(
                name: "NationalCodeId",
                table: "ProductFamilies");
        }
    }
}
