using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Rules;

/// <summary>A selected field is one of the type that the selection is made on.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Field-Selections"/>.</remarks>
internal sealed class FieldSelectionsRule() : ValidationRule("sec-Field-Selections", "FieldsOnCorrectTypeRule")
{
    public override void Enter(FieldNode field, ValidationContext context)
    {
        if (context.Position is not { ParentType: { } parent, Field: null })
        {
            return;
        }

        var proposal = DidYouMean.Sentence(TypesWith(field.Name, parent, context.Schema), "to use an inline fragment on");
        if (proposal.Length == 0 && parent is ComplexType complex)
        {
            proposal = DidYouMean.Sentence(field.Name, complex.Fields.Select(known => known.Name));
        }

        context.Report($"Cannot query field \"{field.Name}\" on type \"{parent.Name}\".{proposal}", field);
    }

    // Types that values of an abstract type may have and that know the field, and their interfaces that do: those that
    // reach the most values first, then the wider before the narrower, then by name.
    private static List<string> TypesWith(string field, NamedType parent, Schema schema)
    {
        var reach = new Dictionary<ComplexType, int>();
        if (parent is InterfaceType or UnionType)
        {
            foreach (var possible in schema.GetPossibleTypes(parent).Where(type => type.Fields.Contains(field)))
            {
                reach[possible] = 1;
                foreach (var implemented in possible.Interfaces.Where(type => type.Fields.Contains(field)))
                {
                    reach[implemented] = reach.GetValueOrDefault(implemented) + 1;
                }
            }
        }

        var ordered = new List<ComplexType>();
        foreach (var type in reach.Keys)
        {
            var place = ordered.FindIndex(other => Precedes(type, other));
            ordered.Insert(place < 0 ? ordered.Count : place, type);
        }

        return ordered.ConvertAll(type => type.Name);

        bool Precedes(ComplexType type, ComplexType other)
        {
            if (reach[type] != reach[other])
            {
                return reach[type] > reach[other];
            }

            if (type is InterfaceType wider && other.Interfaces.Contains(wider))
            {
                return true;
            }

            return (other is not InterfaceType widest || !type.Interfaces.Contains(widest))
                && NaturalOrder.Instance.Compare(type.Name, other.Name) < 0;
        }
    }
}
