using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Products;

/// <summary>The argument <c>currency</c> of amounts that are added up: those in other currencies do not count, so that no two are mixed.</summary>
internal sealed class CurrencyArgument : FieldArgument<string>
{
    private const string Dirham = "MAD";

    public override InputValue Create(EntitySchema schema) => new("currency", SpecifiedScalars.String)
    {
        Description = $"Only amounts in this currency, by its ISO 4217 code; `{Dirham}` unless given.",
    };

    public override ValueSource Read(LeafInput? given) => given?.Source ?? ValueSource.Constant(Dirham);
}
