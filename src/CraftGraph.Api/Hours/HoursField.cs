using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.EntityFramework.Computed;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Hours;

/// <summary>The field <c>hours</c>, whose condition is <c>open</c>.</summary>
internal sealed class HoursField : ComputedField<OpeningTimes>
{
    /// <summary>How many rules a place may have.</summary>
    public const int MaximumRules = 200;

    private const int MaximumRamadans = 400;

    private readonly LambdaExpression _rules;

    /// <param name="rules">The rules of a place.</param>
    public HoursField(LambdaExpression rules)
        : base("hours")
    {
        _rules = rules;
        Describe("Its opening hours, and whether it is open at an instant; null where they are not known.");
    }

    protected override IEnumerable<InputValue> CreateArguments(EntitySchema schema) => [OpeningMoment.At];

    protected override (string Name, string? Description) FilterEntry => (
        "open", "Open at an instant, the minute of the request unless given. What is not known to be open is not.");

    protected override NamedType? GetFilterType(EntitySchema schema) => OpenInputs.Of(schema).Filter;

    protected override Expression? CompileFilter(InputNode condition, Expression source, FilterCompiler compiler)
    {
        var given = ((ObjectInput)condition).Find(OpeningMoment.At.Name);
        var instant = compiler.List.Check(OpeningMoment.Read(given is null ? null : (LeafInput)compiler.NotNull(given, OpeningMoment.At.Name)));
        return OpenCondition.Create(compiler.List, ExpressionComposer.Inline(_rules, source), instant);
    }

    protected override Func<ComputedRows, OpeningTimes?> Prepare(FieldPlan plan, ComputedSources sources)
    {
        var given = InputReader.Read(plan.Arguments.GetValueOrDefault(OpeningMoment.At.Name), OpeningMoment.At.Type, sources.Shape) as LeafInput;
        var instant = sources.Check(OpeningMoment.Read(given));
        var rules = sources.Children<OpeningRule>(
            _rules,
            MaximumRules,
            rule => rule.Calendar,
            rule => rule.IsOpen,
            rule => rule.Weekday,
            rule => rule.Opens,
            rule => rule.Closes,
            rule => rule.FirstDay,
            rule => rule.LastDay,
            rule => rule.FirstMonthDay,
            rule => rule.LastMonthDay,
            rule => rule.Reason.Ar,
            rule => rule.Reason.Fr,
            rule => rule.Reason.En,
            rule => rule.Reason.Zgh);
        var ramadans = sources.All<Ramadan>(MaximumRamadans, ramadan => ramadan.HijriYear, ramadan => ramadan.FirstDay, ramadan => ramadan.LastDay);
        return rows =>
        {
            var calendar = new RamadanCalendar(rows.Read(ramadans, ReadRamadan));
            return OpeningHours.Of(rows.Read(rules, ReadRule), calendar) is { } hours ? new(hours, (DateTime)instant.Get(rows.Operation)!) : null;
        };
    }

    private static Ramadan ReadRamadan(ComputedRow row) => new()
    {
        HijriYear = row.Integer(0)!.Value,
        FirstDay = row.Date(1)!.Value,
        LastDay = row.Date(2)!.Value,
    };

    private static OpeningRule ReadRule(ComputedRow row) => new()
    {
        Slug = "",
        Calendar = row.Enum<OpeningCalendar>(0)!.Value,
        IsOpen = row.Boolean(1),
        Weekday = row.Enum<Weekday>(2),
        Opens = row.Integer(3)!.Value,
        Closes = row.Integer(4)!.Value,
        FirstDay = row.Date(5),
        LastDay = row.Date(6),
        FirstMonthDay = row.Integer(7),
        LastMonthDay = row.Integer(8),
        Reason = new() { Ar = row.Text(9), Fr = row.Text(10), En = row.Text(11), Zgh = row.Text(12) },
    };
}
