using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddSchedules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                    table.ForeignKey(
                        name: "FK_Occurrences_PointsOfSale_PointOfSaleId",
                        column: x => x.PointOfSaleId,
                        principalTable: "PointsOfSale",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Occurrences_Producers_ProducerId",
                        column: x => x.ProducerId,
                        principalTable: "Producers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Occurrences_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Occurrences_Schedules_ScheduleId",
                        column: x => x.ScheduleId,
                        principalTable: "Schedules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Occurrences_Towns_TownId",
                        column: x => x.TownId,
                        principalTable: "Towns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_Recurrences_Schedules_ScheduleId",
                        column: x => x.ScheduleId,
                        principalTable: "Schedules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "IX_Recurrences_ScheduleId_Id",
                table: "Recurrences",
                columns: new[] { "ScheduleId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Recurrences_Slug",
                table: "Recurrences",
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Occurrences");

            migrationBuilder.DropTable(
                name: "Recurrences");

            migrationBuilder.DropTable(
                name: "ScheduleBookings");

            migrationBuilder.DropTable(
                name: "ScheduleChanges");

            migrationBuilder.DropTable(
                name: "ScheduleSources");

            migrationBuilder.DropTable(
                name: "ScheduleTrades");

            migrationBuilder.DropTable(
                name: "Schedules");
        }
    }
}
