using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>label-issuers.csv</c>: which institutions issue and register a label; editorial, read from the words of the sheet of labels.</summary>
internal sealed class LabelIssuerSheet() : Sheet("label-issuers.csv")
{
    private readonly List<Label> _labels = [];
    private IReadOnlyList<Row> _rows = [];

    public override IReadOnlyList<string> RequiredColumns => ["label_id", "issuer_id", "register_id"];

    public override void Register(IReadOnlyList<Row> rows, ImportSession session) => _rows = rows;

    public override void Apply(ImportSession session)
    {
        var seen = new HashSet<int>();
        foreach (var row in _rows)
        {
            var issuer = session.Find<Institution>(row, "issuer_id", row["issuer_id"]);
            var register = session.Find<Institution>(row, "register_id", row["register_id"]);
            if (session.FindRequired<Label>(row, "label_id") is not { } id)
            {
                continue;
            }

            if (!seen.Add(id))
            {
                row.Report("label_id", "stands twice in the sheet");
            }

            // A label whose own row could not be read was never opened; that row tells why.
            if (session.Table<Label>().All.FirstOrDefault(label => label.Id == id) is { } found)
            {
                found.IssuerId = issuer;
                found.RegisterId = register;
                _labels.Add(found);
            }
        }
    }

    public override SheetReport Report(ImportSession session)
    {
        var outcomes = _labels.CountBy(session.OutcomeOf).ToDictionary();
        return new SheetReport(
            FileName,
            outcomes.GetValueOrDefault(RowOutcome.Added),
            outcomes.GetValueOrDefault(RowOutcome.Changed),
            outcomes.GetValueOrDefault(RowOutcome.Unchanged));
    }
}
