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
    private readonly LambdaExpression _rules;
    private readonly LambdaExpression? _otherwise;

    /// <param name="rules">The rules of a place.</param>
    /// <param name="otherwise">The rules for a place that has none of its own; null for none.</param>
    public HoursField(LambdaExpression rules, LambdaExpression? otherwise)
        : base("hours")
    {
        (_rules, _otherwise) = (rules, otherwise);
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
        var rules = ExpressionComposer.Inline(_rules, source);
        var isOpen = OpenCondition.Create(compiler.List, rules, instant);
        return _otherwise is null
            ? isOpen
            : Expression.OrElse(isOpen, Expression.AndAlso(
                Expression.Not(Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(OpeningRule)], rules)),
                OpenCondition.Create(compiler.List, ExpressionComposer.Inline(_otherwise, source), instant)));
    }

    protected override Func<ComputedRows, OpeningTimes?> Prepare(FieldPlan plan, ComputedSources sources)
    {
        var given = InputReader.Read(plan.Arguments.GetValueOrDefault(OpeningMoment.At.Name), OpeningMoment.At.Type, sources.Shape) as LeafInput;
        var instant = sources.Check(OpeningMoment.Read(given));
        var source = new HoursSource(sources, _rules, _otherwise);
        return rows => OpeningHours.Of(source.ReadRules(rows), source.ReadCalendar(rows)) is { } hours
            ? new(hours, (DateTime)instant.Get(rows.Operation)!)
            : null;
    }
}
