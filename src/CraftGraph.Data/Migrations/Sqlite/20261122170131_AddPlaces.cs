using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CraftGraph.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Producers_Latitude_Longitude",
                table: "Producers");

            migrationBuilder.DropIndex(
                name: "IX_PointsOfSale_Latitude_Longitude",
                table: "PointsOfSale");

            migrationBuilder.AddColumn<long>(
                name: "MapNumber",
                table: "Producers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "MapNumber",
                table: "PointsOfSale",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "PlaceCounts",
                columns: table => new
                {
                    Cell = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    RegionId = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    LatitudeSum = table.Column<long>(type: "INTEGER", nullable: false),
                    LongitudeSum = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaceCounts", x => new { x.Cell, x.Kind, x.RegionId });
                    table.CheckConstraint("CK_PlaceCount_Kind_Name", "\"Kind\" IN ('PointOfSale', 'Cooperative', 'Artisan', 'ProductionUnit', 'Enterprise', 'CircuitStart', 'LogisticsService')");
                });

            migrationBuilder.CreateTable(
                name: "Places",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    TargetId = table.Column<int>(type: "INTEGER", nullable: false),
                    Latitude = table.Column<double>(type: "REAL", nullable: false),
                    Longitude = table.Column<double>(type: "REAL", nullable: false),
                    CoordinatePrecision = table.Column<string>(type: "TEXT", nullable: true),
                    MapNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RegionId = table.Column<int>(type: "INTEGER", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name_Ar = table.Column<string>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: true),
                    Name_Fr = table.Column<string>(type: "TEXT", nullable: true),
                    Name_Zgh = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Places", x => x.Id);
                    table.CheckConstraint("CK_Place_CoordinatePrecision_Name", "\"CoordinatePrecision\" IN ('SiteApproximate', 'QuarterApproximate', 'TownCentre')");
                    table.CheckConstraint("CK_Place_Kind_Name", "\"Kind\" IN ('PointOfSale', 'Cooperative', 'Artisan', 'ProductionUnit', 'Enterprise', 'CircuitStart', 'LogisticsService')");
                    table.CheckConstraint("CK_Place_Latitude", "\"Latitude\" BETWEEN -90 AND 90");
                    table.CheckConstraint("CK_Place_Longitude", "\"Longitude\" BETWEEN -180 AND 180");
                    table.ForeignKey(
                        name: "FK_Places_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Producers_MapNumber_Id",
                table: "Producers",
                columns: new[] { "MapNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PointsOfSale_MapNumber_Id",
                table: "PointsOfSale",
                columns: new[] { "MapNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Places_MapNumber_Id",
                table: "Places",
                columns: new[] { "MapNumber", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Places_RegionId_Id",
                table: "Places",
                columns: new[] { "RegionId", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlaceCounts");

            migrationBuilder.DropTable(
                name: "Places");

            migrationBuilder.DropIndex(
                name: "IX_Producers_MapNumber_Id",
                table: "Producers");

            migrationBuilder.DropIndex(
                name: "IX_PointsOfSale_MapNumber_Id",
                table: "PointsOfSale");

            migrationBuilder.DropColumn(
                name: "MapNumber",
                table: "Producers");

            migrationBuilder.DropColumn(
                name: "MapNumber",
                table: "PointsOfSale");

            migrationBuilder.CreateIndex(
                name: "IX_Producers_Latitude_Longitude",
                table: "Producers",
                columns: new[] { "Latitude", "Longitude" });

            migrationBuilder.CreateIndex(
                name: "IX_PointsOfSale_Latitude_Longitude",
                table: "PointsOfSale",
                columns: new[] { "Latitude", "Longitude" });
        }
    }
}
