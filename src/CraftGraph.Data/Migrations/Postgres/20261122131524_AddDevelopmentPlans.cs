using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddDevelopmentPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_KeyFigure_Unit_Name",
                table: "KeyFigures");

            migrationBuilder.DropColumn(
                name: "PromotedByPlan",
                table: "ProductFamilies");

            migrationBuilder.AddColumn<int>(
                name: "PlanId",
                table: "ProductFamilies",
                type: "integer",
                nullable: true);

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
                    table.ForeignKey(
                        name: "FK_Events_Institutions_OrganiserId",
                        column: x => x.OrganiserId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Events_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Events_Towns_TownId",
                        column: x => x.TownId,
                        principalTable: "Towns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_Fairs_Institutions_OrganiserId",
                        column: x => x.OrganiserId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Fairs_Towns_TownId",
                        column: x => x.TownId,
                        principalTable: "Towns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                        name: "FK_FoundingFacts_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FoundingFacts_Sources_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_Guidebooks_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
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
                    table.ForeignKey(
                        name: "FK_Plans_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_EventAttendees_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_EventSessions_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                        name: "FK_EventSources_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EventSources_Sources_SourceId",
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
                    table.ForeignKey(
                        name: "FK_EventStatements_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_FairParticipations_Fairs_FairId",
                        column: x => x.FairId,
                        principalTable: "Fairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FairParticipations_Institutions_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                        name: "FK_FairSources_Fairs_FairId",
                        column: x => x.FairId,
                        principalTable: "Fairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "FK_FairTrades_Fairs_FairId",
                        column: x => x.FairId,
                        principalTable: "Fairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FairTrades_Trades_TradeId",
                        column: x => x.TradeId,
                        principalTable: "Trades",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                    table.ForeignKey(
                        name: "FK_EventFoundingFacts_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EventFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                    table.ForeignKey(
                        name: "FK_KeyFigureFoundingFacts_KeyFigures_KeyFigureId",
                        column: x => x.KeyFigureId,
                        principalTable: "KeyFigures",
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
                        name: "FK_GuidebookSources_Guidebooks_GuidebookId",
                        column: x => x.GuidebookId,
                        principalTable: "Guidebooks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GuidebookSources_Sources_SourceId",
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
                    table.ForeignKey(
                        name: "FK_Indicators_KeyFigures_BaselineId",
                        column: x => x.BaselineId,
                        principalTable: "KeyFigures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Indicators_KeyFigures_LatestId",
                        column: x => x.LatestId,
                        principalTable: "KeyFigures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Indicators_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Indicators_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_PlanAxes_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_PlanFoundingFacts_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "FK_PlanSources_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "EventAttendeeFoundingFacts",
                columns: table => new
                {
                    EventAttendeeId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EventAttendeeFoundingFacts", x => new { x.EventAttendeeId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_EventAttendeeFoundingFacts_EventAttendees_EventAttendeeId",
                        column: x => x.EventAttendeeId,
                        principalTable: "EventAttendees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EventAttendeeFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "FK_EventAttendeeSources_EventAttendees_EventAttendeeId",
                        column: x => x.EventAttendeeId,
                        principalTable: "EventAttendees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EventAttendeeSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                    table.ForeignKey(
                        name: "FK_EventSessionFoundingFacts_EventSessions_EventSessionId",
                        column: x => x.EventSessionId,
                        principalTable: "EventSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EventSessionFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "FK_EventSessionSources_EventSessions_EventSessionId",
                        column: x => x.EventSessionId,
                        principalTable: "EventSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EventSessionSources_Sources_SourceId",
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
                    table.ForeignKey(
                        name: "FK_EventStatementFoundingFacts_EventStatements_EventStatementId",
                        column: x => x.EventStatementId,
                        principalTable: "EventStatements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EventStatementFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "FK_EventStatementSources_EventStatements_EventStatementId",
                        column: x => x.EventStatementId,
                        principalTable: "EventStatements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EventStatementSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "FK_FairParticipationSources_FairParticipations_FairParticipati~",
                        column: x => x.FairParticipationId,
                        principalTable: "FairParticipations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FairParticipationSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                    table.ForeignKey(
                        name: "FK_IndicatorKeyFigures_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IndicatorKeyFigures_KeyFigures_KeyFigureId",
                        column: x => x.KeyFigureId,
                        principalTable: "KeyFigures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "FK_IndicatorSources_Indicators_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "Indicators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IndicatorSources_Sources_SourceId",
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
                    table.ForeignKey(
                        name: "FK_LogisticsServices_PlanAxes_AxisId",
                        column: x => x.AxisId,
                        principalTable: "PlanAxes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LogisticsServices_Towns_TownId",
                        column: x => x.TownId,
                        principalTable: "Towns",
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
                    table.ForeignKey(
                        name: "FK_PlanProjects_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanProjects_Provinces_ProvinceId",
                        column: x => x.ProvinceId,
                        principalTable: "Provinces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanProjects_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_PlanTargets_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
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
                    table.ForeignKey(
                        name: "FK_LogisticsServiceFoundingFacts_LogisticsServices_LogisticsSe~",
                        column: x => x.LogisticsServiceId,
                        principalTable: "LogisticsServices",
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
                        name: "FK_LogisticsServiceSources_LogisticsServices_LogisticsServiceId",
                        column: x => x.LogisticsServiceId,
                        principalTable: "LogisticsServices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LogisticsServiceSources_Sources_SourceId",
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
                    table.ForeignKey(
                        name: "FK_Agreements_Events_EventId",
                        column: x => x.EventId,
                        principalTable: "Events",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreements_PlanProjects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "PlanProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreements_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreements_Provinces_ProvinceId",
                        column: x => x.ProvinceId,
                        principalTable: "Provinces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreements_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_PlanProjectFoundingFacts_PlanProjects_PlanProjectId",
                        column: x => x.PlanProjectId,
                        principalTable: "PlanProjects",
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
                        name: "FK_PlanProjectSources_PlanProjects_PlanProjectId",
                        column: x => x.PlanProjectId,
                        principalTable: "PlanProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanProjectSources_Sources_SourceId",
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
                    table.ForeignKey(
                        name: "FK_ProductionSites_Provinces_ProvinceId",
                        column: x => x.ProvinceId,
                        principalTable: "Provinces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProductionSites_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_PlanTargetFoundingFacts_PlanTargets_PlanTargetId",
                        column: x => x.PlanTargetId,
                        principalTable: "PlanTargets",
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
                        name: "FK_PlanTargetSources_PlanTargets_PlanTargetId",
                        column: x => x.PlanTargetId,
                        principalTable: "PlanTargets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanTargetSources_Sources_SourceId",
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
                    table.ForeignKey(
                        name: "FK_AgreementFoundingFacts_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
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
                    table.ForeignKey(
                        name: "FK_AgreementObjects_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_AgreementParties_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgreementParties_Institutions_InstitutionId",
                        column: x => x.InstitutionId,
                        principalTable: "Institutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                        name: "FK_AgreementSources_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                    table.ForeignKey(
                        name: "FK_ProductionSiteFoundingFacts_ProductionSites_ProductionSiteId",
                        column: x => x.ProductionSiteId,
                        principalTable: "ProductionSites",
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
                        name: "FK_ProductionSiteSources_ProductionSites_ProductionSiteId",
                        column: x => x.ProductionSiteId,
                        principalTable: "ProductionSites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProductionSiteSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "AgreementObjectFoundingFacts",
                columns: table => new
                {
                    AgreementObjectId = table.Column<int>(type: "integer", nullable: false),
                    FoundingFactId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementObjectFoundingFacts", x => new { x.AgreementObjectId, x.FoundingFactId });
                    table.ForeignKey(
                        name: "FK_AgreementObjectFoundingFacts_AgreementObjects_AgreementObje~",
                        column: x => x.AgreementObjectId,
                        principalTable: "AgreementObjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementObjectFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "FK_AgreementObjectSources_AgreementObjects_AgreementObjectId",
                        column: x => x.AgreementObjectId,
                        principalTable: "AgreementObjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementObjectSources_Sources_SourceId",
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
                    table.ForeignKey(
                        name: "FK_AgreementPartyFoundingFacts_FoundingFacts_FoundingFactId",
                        column: x => x.FoundingFactId,
                        principalTable: "FoundingFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.CreateIndex(
                name: "IX_ProductFamilies_PlanId",
                table: "ProductFamilies",
                column: "PlanId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.AddCheckConstraint(
                name: "CK_KeyFigure_Unit_Name",
                table: "KeyFigures",
                sql: "\"Unit\" IN ('Persons', 'Units', 'MoroccanDirhams', 'Percent', 'Projects', 'Axes', 'Cooperatives', 'Shops', 'Trades', 'Marks', 'Firms', 'Holders', 'Jobs', 'Graduates', 'Premises', 'UsDollars')");

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
                name: "IX_KeyFigureFoundingFacts_FoundingFactId_KeyFigureId",
                table: "KeyFigureFoundingFacts",
                columns: new[] { "FoundingFactId", "KeyFigureId" });

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
                name: "IX_ReadingFoundingFacts_FoundingFactId_ReadingId",
                table: "ReadingFoundingFacts",
                columns: new[] { "FoundingFactId", "ReadingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Readings_Slug",
                table: "Readings",
                column: "Slug",
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

            migrationBuilder.AddForeignKey(
                name: "FK_ProductFamilies_Plans_PlanId",
                table: "ProductFamilies",
                column: "PlanId",
                principalTable: "Plans",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ProductFamilies_Plans_PlanId",
                table: "ProductFamilies");

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
                name: "FairParticipationSources");

            migrationBuilder.DropTable(
                name: "FairSources");

            migrationBuilder.DropTable(
                name: "FairTrades");

            migrationBuilder.DropTable(
                name: "GuidebookSources");

            migrationBuilder.DropTable(
                name: "IndicatorKeyFigures");

            migrationBuilder.DropTable(
                name: "IndicatorSources");

            migrationBuilder.DropTable(
                name: "KeyFigureFoundingFacts");

            migrationBuilder.DropTable(
                name: "LogisticsServiceFoundingFacts");

            migrationBuilder.DropTable(
                name: "LogisticsServiceSources");

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
                name: "ProductionSiteFoundingFacts");

            migrationBuilder.DropTable(
                name: "ProductionSiteSources");

            migrationBuilder.DropTable(
                name: "ReadingFoundingFacts");

            migrationBuilder.DropTable(
                name: "SupportMeasureFoundingFacts");

            migrationBuilder.DropTable(
                name: "SupportMeasureSources");

            migrationBuilder.DropTable(
                name: "TrainingProvisionFoundingFacts");

            migrationBuilder.DropTable(
                name: "TrainingProvisionSources");

            migrationBuilder.DropTable(
                name: "TrainingProvisionTrades");

            migrationBuilder.DropTable(
                name: "AgreementObjects");

            migrationBuilder.DropTable(
                name: "AgreementParties");

            migrationBuilder.DropTable(
                name: "EventAttendees");

            migrationBuilder.DropTable(
                name: "EventSessions");

            migrationBuilder.DropTable(
                name: "EventStatements");

            migrationBuilder.DropTable(
                name: "FairParticipations");

            migrationBuilder.DropTable(
                name: "Guidebooks");

            migrationBuilder.DropTable(
                name: "LogisticsServices");

            migrationBuilder.DropTable(
                name: "PlanTargets");

            migrationBuilder.DropTable(
                name: "ProductionSites");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "SupportMeasures");

            migrationBuilder.DropTable(
                name: "FoundingFacts");

            migrationBuilder.DropTable(
                name: "TrainingProvisions");

            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "Fairs");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "PlanProjects");

            migrationBuilder.DropTable(
                name: "PlanAxes");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_ProductFamilies_PlanId",
                table: "ProductFamilies");

            migrationBuilder.DropCheckConstraint(
                name: "CK_KeyFigure_Unit_Name",
                table: "KeyFigures");

            migrationBuilder.DropColumn(
                name: "PlanId",
                table: "ProductFamilies");

            migrationBuilder.AddColumn<string>(
                name: "PromotedByPlan",
                table: "ProductFamilies",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddCheckConstraint(
                name: "CK_KeyFigure_Unit_Name",
                table: "KeyFigures",
                sql: "\"Unit\" IN ('Persons', 'Units', 'MoroccanDirhams', 'Percent', 'Projects', 'Axes', 'Cooperatives', 'Shops', 'Trades', 'Marks', 'Firms', 'Holders')");
        }
    }
}
