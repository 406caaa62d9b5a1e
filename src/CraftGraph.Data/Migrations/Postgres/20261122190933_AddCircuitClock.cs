using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CraftGraph.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddCircuitClock : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsEstimated",
                table: "Circuits",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RouteMeters",
                table: "Circuits",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TravelMinutes",
                table: "Circuits",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "VisitMinutes",
                table: "Circuits",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DwellMinutes",
                table: "CircuitStops",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsDwellEstimated",
                table: "CircuitStops",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsLegEstimated",
                table: "CircuitStops",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "LegMinutes",
                table: "CircuitStops",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LegMode",
                table: "CircuitStops",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "RouteMeters",
                table: "CircuitStops",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddCheckConstraint(
                name: "CK_CircuitStop_DwellMinutes",
                table: "CircuitStops",
                sql: "\"DwellMinutes\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_CircuitStop_LegMode_Name",
                table: "CircuitStops",
                sql: "\"LegMode\" IN ('Walking', 'Driving')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_CircuitStop_Route",
                table: "CircuitStops",
                sql: "\"RouteMeters\" >= 0 AND \"LegMinutes\" >= 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_CircuitStop_DwellMinutes",
                table: "CircuitStops");

            migrationBuilder.DropCheckConstraint(
                name: "CK_CircuitStop_LegMode_Name",
                table: "CircuitStops");

            migrationBuilder.DropCheckConstraint(
                name: "CK_CircuitStop_Route",
                table: "CircuitStops");

            migrationBuilder.DropColumn(
                name: "IsEstimated",
                table: "Circuits");

            migrationBuilder.DropColumn(
                name: "RouteMeters",
                table: "Circuits");

            migrationBuilder.DropColumn(
                name: "TravelMinutes",
                table: "Circuits");

            migrationBuilder.DropColumn(
                name: "VisitMinutes",
                table: "Circuits");

            migrationBuilder.DropColumn(
                name: "DwellMinutes",
                table: "CircuitStops");

            migrationBuilder.DropColumn(
                name: "IsDwellEstimated",
                table: "CircuitStops");

            migrationBuilder.DropColumn(
                name: "IsLegEstimated",
                table: "CircuitStops");

            migrationBuilder.DropColumn(
                name: "LegMinutes",
                table: "CircuitStops");

            migrationBuilder.DropColumn(
                name: "LegMode",
                table: "CircuitStops");

            migrationBuilder.DropColumn(
                name: "RouteMeters",
                table: "CircuitStops");
        }
    }
}
