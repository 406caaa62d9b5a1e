using System.Collections.Immutable;
using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Languages;

/// <summary>A text in the catalogue's languages: in the one that the argument or else the request asks for, or in the one that stands in.</summary>
/// <param name="name">The field's name.</param>
/// <param name="text">The text, a <see cref="LocalizedText"/>, over the object.</param>
/// <param name="keys">What it is ordered and filtered by, <see cref="SortKeys"/>; null where it is neither.</param>
/// <param name="isNullable">Whether the text may be absent in every language.</param>
internal sealed class LocalizedTextField(string name, LambdaExpression text, LambdaExpression? keys, bool isNullable) : EntityField(name)
{
    protected override GraphQLType GetOutputType(EntitySchema schema)
    {
        var type = LocalizedTextType.Of(schema).Text;
        return isNullable ? type : new NonNullType(type);
    }

    protected override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
    [
        new("language", LocalizedTextType.Of(schema).Language)
        {
            Description = "The language to read; that of the request (`Accept-Language`) unless given.",
        },
    ];

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        var chain = FallbackChain.Of(ReadLanguage(plan, compiler.Shape));
        var localized = ExpressionComposer.Inline(text, source);
        var type = LocalizedTextType.Of(compiler.Schema).Text;
        var value = chain.Select(language => (Expression)Read(localized, language)).Reverse().Aggregate((Expression rest, Expression best) => Expression.Coalesce(best, rest));
        var outputs = new List<(FieldPlan, Output)>();
        foreach (var field in plan.GetSelection(type).Fields.Where(compiler.IsIncluded))
        {
            outputs.Add((field, field.Field.Name switch
            {
                "value" => compiler.CompileLeaf(value),
                "language" => compiler.CompileLeaf(ReallyIn(localized, chain)),
                "isFallback" => compiler.CompileLeaf(Expression.Equal(Read(localized, chain[0]), Missing)),
                _ => new ConstantOutput("\"LocalizedText\""u8.ToArray()),
            }));
        }

        return new ObjectOutput(outputs, isNullable ? compiler.Column(value) : -1);
    }

    protected override NamedType? GetFilterType(EntitySchema schema) => keys is null ? null : LocalizedTextType.Of(schema).Filter;

    protected override Expression? CompileFilter(InputNode condition, Expression source, FilterCompiler compiler)
    {
        var folded = ExpressionComposer.Inline(keys!, source);
        return CompileAll((ObjectInput)condition, folded, compiler);
    }

    private static Expression? CompileAll(ObjectInput conditions, Expression folded, FilterCompiler compiler) =>
        compiler.CompileAll(conditions, (language, operations) => language switch
        {
            "not" => CompileAll(operations, folded, compiler) is { } negated ? Expression.Not(negated) : null,
            "any" => Enum.GetNames<Language>()
                .Select(name => Compile(operations, Expression.Property(folded, name), compiler))
                .OfType<Expression>()
                .Aggregate((Expression?)null, (any, one) => any is null ? one : Expression.OrElse(any, one)),
            _ => Compile(operations, Expression.Property(folded, Enum.Parse<Language>(language, ignoreCase: true).ToString()), compiler),
        });

    protected override Expression GetOrderKey(Expression source, Shape shape, out string? variant)
    {
        variant = ((Language)shape.Ask(RequestLanguageQuestion.Instance).Number).ToString();
        return Expression.Property(ExpressionComposer.Inline(keys!, source), variant);
    }

    private static ConstantExpression Missing => Expression.Constant(null, typeof(string));

    private static Expression? Compile(ObjectInput operations, Expression key, FilterCompiler compiler) =>
        compiler.CompileOperations(operations, key, isNullable: false, value => FoldOperand((string)value));

    // Signs alone fold to nothing, which every text contains. In their place stands a sign, which no folded text contains.
    private static string FoldOperand(string operand) => TextFolding.Fold(operand) is var folded && folded.Length == 0 && operand.Length > 0 ? "%" : folded;

    private static MemberExpression Read(Expression localized, Language language) => Expression.Property(localized, language.ToString());

    private static Expression ReallyIn(Expression localized, ImmutableArray<Language> chain) => chain.Reverse().Aggregate(
        (Expression)NameOf(chain[^1]),
        (rest, language) => language == chain[^1]
            ? rest
            : Expression.Condition(Expression.NotEqual(Read(localized, language), Missing), NameOf(language), rest));

    private static ConstantExpression NameOf(Language language) => Expression.Constant(language.ToString().ToUpperInvariant());

    private static Language ReadLanguage(FieldPlan plan, Shape shape) =>
        InputReader.Read(plan.Arguments.GetValueOrDefault("language"), plan.Field.Arguments["language"].Type, shape, withLeaves: true) is LeafInput given
            ? (Language)given.Source.Get(shape.Context)!
            : (Language)shape.Ask(RequestLanguageQuestion.Instance).Number;
}
