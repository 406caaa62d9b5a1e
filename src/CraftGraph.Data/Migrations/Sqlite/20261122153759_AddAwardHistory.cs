using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CraftGraph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddAwardHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_LabelAward_StatusSince",
                table: "LabelAwards");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LabelAward_Status_Name",
                table: "LabelAwards");

            migrationBuilder.DropCheckConstraint(
                name: "CK_LabelAward_ValidUntil",
                table: "LabelAwards");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "LabelAwards");

            migrationBuilder.DropColumn(
                name: "StatusSince",
                table: "LabelAwards");

            migrationBuilder.DropColumn(
                name: "ValidUntil",
                table: "LabelAwards");

            migrationBuilder.CreateTable(
                name: "LabelAwardEvents",
                columns: table => new
                {
                    AwardId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason_Ar = table.Column<string>(type: "TEXT", nullable: true),
                    Reason_En = table.Column<string>(type: "TEXT", nullable: true),
                    Reason_Fr = table.Column<string>(type: "TEXT", nullable: true),
                    Reason_Zgh = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LabelAwardEvents", x => new { x.AwardId, x.Position });
                    table.CheckConstraint("CK_LabelAwardEvent_First", "(\"Kind\" = 'Awarded') = (\"Position\" = 1)");
                    table.CheckConstraint("CK_LabelAwardEvent_Kind_Name", "\"Kind\" IN ('Awarded', 'Renewed', 'Suspended', 'Lifted', 'Withdrawn')");
                    table.CheckConstraint("CK_LabelAwardEvent_ValidUntil", "\"Kind\" = 'Withdrawn' OR \"ValidUntil\" >= \"EffectiveOn\"");
                    table.ForeignKey(
                        name: "FK_LabelAwardEvents_LabelAwards_AwardId",
                        column: x => x.AwardId,
                        principalTable: "LabelAwards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LabelAwardEvents_AwardId_EffectiveOn",
                table: "LabelAwardEvents",
                columns: new[] { "AwardId", "EffectiveOn" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LabelAwardEvents");

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "LabelAwards",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "StatusSince",
                table: "LabelAwards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ValidUntil",
                table: "LabelAwards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_LabelAward_StatusSince",
                table: "LabelAwards",
                sql: "(\"Status\" = 'Valid') = (\"StatusSince\" IS NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LabelAward_Status_Name",
                table: "LabelAwards",
                sql: "\"Status\" IN ('Valid', 'Suspended', 'Withdrawn')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_LabelAward_ValidUntil",
                table: "LabelAwards",
                sql: "\"ValidUntil\" >= \"AwardedOn\"");
        }
    }
}
