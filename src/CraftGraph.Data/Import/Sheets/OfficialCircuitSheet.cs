using System.Globalization;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>existing-circuits.csv</c>: circuits that public bodies signed, as published.</summary>
internal sealed class OfficialCircuitSheet() : NamedFactSheet<Circuit>("existing-circuits.csv")
{
    protected override void DeclareNamed(SheetColumns<Circuit> columns)
    {
        columns.Reference<Region>("region_id", (circuit, region) => circuit.RegionId = region);
        columns.Word("mode", CircuitSheet.Modes, (circuit, mode) => circuit.Mode = mode);
        columns.Custom(["duration_hours"], (circuit, row, _) => ReadHours(circuit, row));
        columns.EnglishText("facts", (circuit, facts) => circuit.Facts = facts);
        columns.OptionalText("stops_as_published", (circuit, stops) => circuit.StopsAsPublished = stops);
    }

    protected override Circuit Create(int id, string key, Row row, ImportSession session) =>
        new() { Id = id, Slug = key, IsOfficial = true };

    // A number of hours, or two with a hyphen between.
    private static void ReadHours(Circuit circuit, Row row)
    {
        (circuit.MinimumHours, circuit.MaximumHours) = (null, null);
        if (row["duration_hours"] is not { } text)
        {
            return;
        }

        var hours = text.Split('-').Select(part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        if (hours.Length > 2 || hours.Contains(0) || hours[0] > hours[^1])
        {
            row.Report("duration_hours", "is neither a number of hours, such as 4, nor a range, such as 2-3");
            return;
        }

        (circuit.MinimumHours, circuit.MaximumHours) = (hours[0], hours[^1]);
    }
}
