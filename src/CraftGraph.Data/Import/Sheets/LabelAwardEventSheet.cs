using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>label-award-events.csv</c>: what happened to awards. Events are added, never changed.</summary>
internal sealed class LabelAwardEventSheet() : PartSheet<LabelAward, LabelAwardEvent>(Name)
{
    /// <summary>Name of the file.</summary>
    public const string Name = "label-award-events.csv";

    private static readonly SheetWords<AwardEventKind> Kinds = new();

    private readonly Dictionary<LabelAward, int> _positions = [];

    public override IReadOnlyList<string> RequiredColumns => ["award_number", "kind", "effective_on", "valid_until", "reason_ar", "reason_fr", "reason_en"];

    protected override PartTable<LabelAwardEvent> Table(ImportSession session) =>
        session.Parts<LabelAwardEvent>(nameof(LabelAwardEvent.AwardId), change => (change.Position, Content(change)));

    protected override int? OwnerOf(Row row, ImportSession session) => session.FindRequired<LabelAward>(row, "award_number");

    protected override LabelAwardEvent? Read(Row row, LabelAward owner, ImportSession session)
    {
        var kind = Kinds.Find(row["kind"]);
        if (kind is null)
        {
            row.Report("kind", $"is none of {Kinds}");
        }

        var effectiveOn = row.Day("effective_on");
        var validUntil = row.Day("valid_until");
        row.ReportIfEmpty("effective_on");
        if (kind is null || effectiveOn is null)
        {
            return null;
        }

        if (validUntil < effectiveOn && kind is not AwardEventKind.Withdrawn)
        {
            row.Report("valid_until", "is before effective_on");
        }

        if (kind is AwardEventKind.Awarded)
        {
            owner.AwardedOn = effectiveOn.Value;
        }

        var position = _positions[owner] = _positions.GetValueOrDefault(owner) + 1;
        return new()
        {
            AwardId = owner.Id,
            Position = position,
            Kind = kind.Value,
            EffectiveOn = effectiveOn.Value,
            ValidUntil = validUntil,
            Reason = row.Languages("reason"),
        };
    }

    protected override void CheckParts(LabelAward owner, IReadOnlyList<(Row Row, LabelAwardEvent Part)> parts, IEnumerable<LabelAwardEvent> stored, ImportSession session)
    {
        LabelAwardEvent? before = null;
        foreach (var (row, change) in parts)
        {
            if (change.EffectiveOn <= before?.EffectiveOn)
            {
                row.Report("effective_on", "is not after that of the award's event in the row before");
            }

            if (Objection(before?.Kind, change.Kind) is { } objection)
            {
                row.Report("kind", objection);
            }

            before = change;
        }

        var events = parts.ToDictionary(part => part.Part.Position);
        foreach (var past in stored)
        {
            if (!events.TryGetValue(past.Position, out var now) || !Content(now.Part).Equals(Content(past)))
            {
                parts[^1].Row.Report($"leaves out or changes event {past.Position} of the award {owner.Number}, which is stored; events are added, never changed");
            }
        }
    }

    private static string? Objection(AwardEventKind? before, AwardEventKind kind) => (before, kind) switch
    {
        (null, not AwardEventKind.Awarded) => "is not awarded, which an award begins with",
        (not null, AwardEventKind.Awarded) => "is awarded, which only the first event of an award is",
        (AwardEventKind.Withdrawn, _) => "comes after the award was withdrawn for good",
        (not AwardEventKind.Suspended, AwardEventKind.Lifted) => "is lifted, while the award is not suspended",
        (AwardEventKind.Suspended, AwardEventKind.Suspended) => "is suspended, which the award is already",
        _ => null,
    };

    private static (AwardEventKind Kind, DateOnly EffectiveOn, DateOnly? ValidUntil, LocalizedText Reason) Content(LabelAwardEvent change) =>
        (change.Kind, change.EffectiveOn, change.ValidUntil, change.Reason);
}
