using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void A_shorthand_query_has_one_anonymous_operation()
    {
        var document = Parser.Parse("{ a: b(c: [1, $d]) @e { ...F ... on G { h } } }");

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal(OperationKind.Query, operation.Operation);
        Assert.Null(operation.Name);
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal(("a", "b", "a"), (field.Alias, field.Name, field.ResponseName));
        var list = Assert.IsType<ListValueNode>(Assert.Single(field.Arguments).Value);
        Assert.Equal("1", Assert.IsType<IntValueNode>(list.Items[0]).Text);
        Assert.Equal("d", Assert.IsType<VariableNode>(list.Items[1]).Name);
        Assert.Equal("e", Assert.Single(field.Directives).Name);
        Assert.Equal("F", Assert.IsType<FragmentSpreadNode>(field.SelectionSet!.Selections[0]).Name);
        Assert.Equal("G", Assert.IsType<InlineFragmentNode>(field.SelectionSet.Selections[1]).TypeCondition!.Name);
    }

    [Fact]
    public void Operations_fragments_and_variables_may_have_descriptions()
    {
        var document = Parser.Parse(
            "\"an operation\" query Q(\"a variable\" $v: [Int!]! = [1] @d) { f } \"\"\"a fragment\"\"\" fragment F on T { f }");

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("an operation", operation.Description!.Value);
        Assert.Equal("a variable", operation.Variables[0].Description!.Value);
        Assert.Equal("[Int!]!", operation.Variables[0].Type.ToString());
        Assert.Equal("a fragment", document.Definitions[1].Description!.Value);
    }

    [Fact]
    public void Nodes_know_where_they_start_and_where_their_name_stands()
    {
        var document = Parser.Parse("# a comment\r\nquery Q {\n\ta\r  b(c: \"\"\"\n  \"\"\"), d }\n fragment F on T { e }");

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal(new SourceLocation(2, 1), operation.Location);
        Assert.Equal(new SourceLocation(2, 7), operation.NameLocation);
        Assert.Equal(
            [new SourceLocation(3, 2), new SourceLocation(4, 3), new SourceLocation(5, 9)],
            operation.SelectionSet.Selections.Select(selection => selection.Location));
        var fragment = Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]);
        Assert.Equal(new SourceLocation(6, 2), fragment.Location);
        Assert.Equal(new SourceLocation(6, 11), fragment.NameLocation);
    }

    [Fact]
    public void Keywords_are_names_wherever_a_name_may_stand()
    {
        var document = Parser.Parse("query query($fragment: type) { on: mutation(input: { null: enum }) ...fragment } fragment fragment on on { true }");

        Assert.Equal(2, document.Definitions.Count);
    }

    [Fact]
    public void A_value_alone_must_be_all_there_is()
    {
        Assert.Equal("x", Assert.IsType<EnumValueNode>(Parser.ParseValue(" x ")).Name);
        Assert.Equal("v", Assert.IsType<VariableNode>(Parser.ParseValue("$v")).Name);
        Assert.Equal("[A!]", Parser.ParseType("[A!]").ToString());
        Assert.Equal(
            "Syntax Error: Expected <EOF>, found Name \"y\".",
            Assert.Throws<GraphQLException>(() => Parser.ParseValue("x y")).Message);
        Assert.Equal(
            "Syntax Error: Unexpected variable \"$v\" in constant value.",
            Assert.Throws<GraphQLException>(() => Parser.ParseConstValue("[$v]")).Message);
    }
}
