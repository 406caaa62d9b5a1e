using System.Collections;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Cost;

/// <summary>How many values a field has, and how many its sized fields have.</summary>
/// <remarks>
/// The largest slicing argument counts, then the default for when there is none, then the assumed size, then the default of all lists.
/// What the field around says of its sized fields goes before all of these.
/// </remarks>
/// <param name="plan">The field.</param>
/// <param name="rule">What the schema says of it; null for nothing.</param>
/// <param name="isInherited">Whether the field around says how many items this one has.</param>
/// <param name="defaultListSize">How many items a list has of which nothing is said.</param>
internal sealed class FieldSize(FieldPlan plan, ListSizeRule? rule, bool isInherited, int defaultListSize)
{
    private readonly bool _isList = plan.Field.Type.Nullable is ListType;

    /// <summary>Whether the field around says how many items this one has.</summary>
    public bool IsInherited { get; } = isInherited;

    /// <summary>Whether the request's variables have a say.</summary>
    public bool DependsOnVariables { get; } = rule is not null && rule.SlicingArguments.Any(way =>
        plan.Arguments.TryGetValue(way[0], out var template) && template is not ConstantTemplate);

    /// <summary>The number of values of the field, and that of items in its sized fields.</summary>
    /// <exception cref="GraphQLException">Not exactly one slicing argument is given where one is required.</exception>
    public (double Count, double SizedBelow) Evaluate(VariableValues variables, double inheritedSize)
    {
        var size = rule is null ? defaultListSize : FindSize(rule, variables);
        var isAbove = rule is { SizedFields.Count: > 0 };
        var count = !_isList ? 1 : IsInherited ? inheritedSize : isAbove ? defaultListSize : size;
        return (count, isAbove ? size : 1);
    }

    private double FindSize(ListSizeRule rule, VariableValues variables)
    {
        double? largest = null;
        var given = 0;
        foreach (var way in rule.SlicingArguments)
        {
            if (plan.Arguments.TryGetValue(way[0], out var template) && ToSize(Read(template, way, 1, variables)) is { } size)
            {
                largest = Math.Max(largest ?? 0, size);
                given++;
            }
        }

        if (rule is { RequiresOneSlicingArgument: true, HasSlicingArguments: true } && given != 1)
        {
            throw new GraphQLException(new GraphQLError
            {
                Message = $"Field \"{plan.Field.Name}\" needs exactly one of the arguments " +
                    $"{string.Join(", ", rule.SlicingArguments.Select(way => $"\"{string.Join('.', way)}\""))}; it has {given}.",
                Code = ErrorCode.BadArgument,
                Locations = plan.LocationsIn(variables),
            });
        }

        return largest ?? rule.SlicingArgumentDefaultValue ?? rule.AssumedSize ?? defaultListSize;
    }

    private static object? Read(InputTemplate template, IReadOnlyList<string> way, int next, VariableValues variables) => template switch
    {
        ConstantTemplate constant => Read(constant.Value, way, next),
        VariableTemplate variable => Read(variable.ValueIn(variables), way, next),
        ListTemplate list => next == way.Count ? list.Items : null,
        ObjectTemplate input => next < way.Count
            && input.Fields.FirstOrDefault(field => field.Key == way[next]) is { Value: { } below }
                ? Read(below, way, next + 1, variables)
                : null,
        _ => null,
    };

    private static object? Read(object? value, IReadOnlyList<string> way, int next)
    {
        for (; next < way.Count; next++)
        {
            value = (value as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(way[next]);
        }

        return value;
    }

    private static double? ToSize(object? value) => value switch
    {
        int size => Math.Max(size, 0),
        long size => Math.Max(size, 0),
        ICollection items => items.Count,
        _ => null,
    };
}
