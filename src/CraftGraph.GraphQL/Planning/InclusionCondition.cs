using CraftGraph.GraphQL.Coercion;

namespace CraftGraph.GraphQL.Planning;

/// <summary>
/// When a field is in the response, by <c>@skip</c> and <c>@include</c> with variables: any one of several ways to reach it, each with
/// all of its tests met.
/// </summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Field-Collection"/>.</remarks>
public sealed class InclusionCondition(IReadOnlyList<IReadOnlyList<VariableTest>> ways)
{
    /// <summary>The ways; each a list of tests that is not empty.</summary>
    public IReadOnlyList<IReadOnlyList<VariableTest>> Ways { get; } = ways;

    /// <summary>Whether the field is in the response of this request.</summary>
    public bool IsMet(VariableValues variables)
    {
        foreach (var way in Ways)
        {
            var met = true;
            foreach (var test in way)
            {
                met &= variables[test.Variable.Index] is bool value && value == test.Expected;
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
/// <param name="Expected">What it must be.</param>
public sealed record VariableTest(VariablePlan Variable, bool Expected);
