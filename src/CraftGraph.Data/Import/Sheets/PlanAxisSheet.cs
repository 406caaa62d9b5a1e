using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>plan-axes.csv</c>: axes and recommendations.</summary>
internal sealed class PlanAxisSheet() : NamedFactSheet<PlanAxis>("plan-axes.csv")
{
    private static readonly SheetWords<PlanAxisKind> Kinds = new();
    private static readonly SheetWords<DevelopmentTheme> Themes = new();

    protected override void DeclareNamed(SheetColumns<PlanAxis> columns)
    {
        columns.Reference<Plan>("plan_id", (axis, plan) => axis.PlanId = plan);
        columns.Word("kind", Kinds, (axis, kind) => axis.Kind = kind);
        columns.RequiredInteger("position", 1, 1000, (axis, position) => axis.Position = position);
        columns.OptionalWord("theme", Themes, (axis, theme) => axis.Theme = theme);
        columns.OptionalLanguages("purpose", (axis, purpose) => axis.Purpose = purpose);
        columns.OptionalLanguages("emphasis", (axis, emphasis) => axis.Emphasis = emphasis);
        columns.Flag("is_list_open", (axis, isListOpen) => axis.IsListOpen = isListOpen);
        columns.OptionalReference<Event>("event_id", (axis, @event) => axis.EventId = @event);
        columns.References("seed_facts", axis => axis.FoundingFacts);
    }

    protected override PlanAxis Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
