using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Api.Tests.Snapshots;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.Api.Tests;

/// <summary>The schema keeps what it promises: valid, described, printed at the repository's root, and each root field shown in the corpus.</summary>
public sealed class CatalogueSchemaTests
{
    private static readonly Schema Catalogue = CatalogueSchema.Create();

    [Fact]
    public void The_schema_is_valid() => Assert.Empty(SchemaValidator.Validate(Catalogue));

    [Fact]
    public void The_committed_schema_is_the_one_that_runs() =>
        Snapshot.Current.Match(Path.Combine(RepositoryFiles.Root, "schema.graphql"), SchemaPrinter.Print(Catalogue));

    [Fact]
    public void Every_type_field_argument_and_value_says_what_it_is() =>
        Assert.Empty(OwnTypes().SelectMany(Describe).Where(member => string.IsNullOrWhiteSpace(member.Description)).Select(member => member.Name));

    [Fact]
    public void Every_description_is_a_sentence() => Assert.Empty(OwnTypes()
        .SelectMany(Describe)
        .Where(member => member.Description is not null and not ([.., '.'] or [.., '.', '`']))
        .Select(member => $"{member.Name}: {member.Description}"));

    [Fact]
    public void Every_root_field_is_in_a_query_of_the_corpus()
    {
        var asked = CorpusQuery.All
            .SelectMany(query => Parser.Parse(query.Text).Definitions.OfType<OperationDefinitionNode>())
            .SelectMany(operation => operation.SelectionSet.Selections.OfType<FieldNode>())
            .Select(field => field.Name);

        Assert.Empty(Catalogue.Query!.Fields.Select(field => field.Name).Except(asked));
    }

    private static IEnumerable<NamedType> OwnTypes() => Catalogue.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal));

    private static IEnumerable<(string Name, string? Description)> Describe(NamedType type) =>
    [
        (type.Name, type.Description),
        .. type switch
        {
            ComplexType complex => complex.Fields.SelectMany(field => field.Arguments
                .Select(argument => ($"{type.Name}.{field.Name}({argument.Name}:)", argument.Description))
                .Prepend(($"{type.Name}.{field.Name}", field.Description))),
            EnumType @enum => @enum.Values.Select(value => ($"{type.Name}.{value.Name}", value.Description)),
            InputObjectType input => input.Fields.Select(field => ($"{type.Name}.{field.Name}", field.Description)),
            _ => [],
        },
    ];
}
