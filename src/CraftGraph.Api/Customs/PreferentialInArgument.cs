using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Customs;

/// <summary>The argument <c>preferentialIn</c> of lists of products: those that are of the country's origin under an agreement with a country.</summary>
internal sealed class PreferentialInArgument : ListArgument
{
    private static readonly Expression<Func<Product, string, bool>> IsPreferential = (product, destination) => product.PreferentialOrigins.Any(
        origin => origin.TariffPreference.CountryGroup.Members.Any(member => member.CountryCode == destination));

    public override string Name => "preferentialIn";

    public override InputValue Create(EntitySchema schema) => new(Name, CountryCodeScalar.Instance)
    {
        Description = "Only articles that have preferential origin in this country.",
    };

    public override void Apply(InputNode value, ListBuilder list) => list.AddCondition(
        ExpressionComposer.Inline(IsPreferential, list.Row, list.Parameter(((LeafInput)value).Source, typeof(string))));
}
