using CraftGraph.GraphQL.Coercion;

namespace CraftGraph.GraphQL.Planning;

/// <summary>
/// When a field is in the response, by <c>@skip</c> and <c>@include</c> with variables: any one of several ways to reach it, each with
/// all of its tests met.
/// </summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Field-Collection"/>.</remarks>
public sealed class InclusionCondition(IReadOnlyList<IReadOnlyList<VariableTest>> ways)
{
    /// <summary>The ways; one without tests is met always.</summary>
    public IReadOnlyList<IReadOnlyList<VariableTest>> Ways { get; } = ways;

    /// <summary>Ways of which none may be met, as the field then stands further up in the response.</summary>
    public IReadOnlyList<IReadOnlyList<VariableTest>> Unless { get; init; } = [];

    /// <summary>Whether the field is in the response of this request.</summary>
    public bool IsMet(VariableValues variables) => IsAnyMet(Ways, variables) && !IsAnyMet(Unless, variables);

    private static bool IsAnyMet(IReadOnlyList<IReadOnlyList<VariableTest>> ways, VariableValues variables)
    {
        foreach (var way in ways)
        {
            var met = true;
            foreach (var test in way)
            {
                met &= test.IsMet(variables);
            }

            if (met)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A test of a Boolean variable.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Expected">Whether it must be true, or anything else: null, which a default lets in, leaves out nothing.</param>
public sealed record VariableTest(VariablePlan Variable, bool Expected)
{
    /// <summary>Whether the variable is as expected in this request.</summary>
    public bool IsMet(VariableValues variables) => variables[Variable.Index] is true == Expected;
}
