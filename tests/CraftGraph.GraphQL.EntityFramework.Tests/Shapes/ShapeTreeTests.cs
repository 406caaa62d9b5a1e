using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Shapes;

public sealed class ShapeTreeTests
{
    [Fact]
    public void A_shape_is_compiled_once()
    {
        var compiled = 0;
        var tree = Tree(() => compiled++);

        Assert.Same(tree.Get(Request("ab")), tree.Get(Request("ab")));
        Assert.Equal(1, compiled);
    }

    [Fact]
    public void Each_shape_has_what_was_compiled_for_it_however_many_there_are()
    {
        var compiled = 0;
        var tree = Tree(() => compiled++, capacity: 10);
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 100; i++)
            {
                Assert.Equal($"{i}", tree.Get(Request($"{i}")));
            }
        }

        Assert.Equal(300, compiled);
    }

    [Fact]
    public void What_fails_to_compile_is_compiled_again()
    {
        var fails = true;
        var tree = new ShapeTree<string>(shape => fails ? throw new InvalidOperationException() : Compile(shape));

        Assert.Throws<InvalidOperationException>(() => tree.Get(Request("x")));
        fails = false;
        Assert.Equal("x", tree.Get(Request("x")));
    }

    [Fact]
    public void Threads_that_ask_at_once_get_what_belongs_to_their_shapes()
    {
        var tree = Tree(() => { }, capacity: 7);
        Parallel.For(0, 20_000, i =>
        {
            var text = $"{i % 13}";
            Assert.Equal(text, tree.Get(Request(text)));
        });
    }

    private static ShapeTree<string> Tree(Action compiled, int capacity = 256) => new(
        shape =>
        {
            compiled();
            return Compile(shape);
        },
        capacity);

    // Asks for one letter after the other: how many questions there are depends on the answers.
    private static string Compile(Shape shape)
    {
        var text = "";
        while (shape.Ask(new LetterQuestion(text.Length)).Text is { } letter)
        {
            text += letter;
        }

        return text;
    }

    private static OperationContext Request(string text)
    {
        var context = new OperationContext { Plan = null!, Variables = VariableValues.None, Errors = new ErrorList() };
        context.SetFeature(text);
        return context;
    }

    private sealed class LetterQuestion(int index) : ShapeQuestion
    {
        public override ShapeAnswer Ask(OperationContext context) =>
            new(0, context.Feature<string>() is { } text && index < text.Length ? text[index].ToString() : null);
    }
}
