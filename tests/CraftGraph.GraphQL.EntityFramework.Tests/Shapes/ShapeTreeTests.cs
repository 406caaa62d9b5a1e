using CraftGraph.GraphQL.Caching;
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
        var budget = new MemoryBudget(10_000);
        var tree = Tree(() => compiled++, budget);
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 100; i++)
            {
                Assert.Equal($"{i}", tree.Get(Request($"{i}")));
            }
        }

        Assert.Equal(300, compiled);
        Assert.InRange(budget.Statistics.Bytes, 5_000, 10_000);
    }

    [Fact]
    public void A_shape_that_is_asked_for_again_and_again_stays_while_others_come_and_go()
    {
        var compiled = 0;
        var tree = Tree(() => compiled++, new(10_000));
        var hot = tree.Get(Request("hot"));
        for (var i = 0; i < 1000; i++)
        {
            tree.Get(Request($"{i}"));
            Assert.Same(hot, tree.Get(Request("hot")));
        }

        Assert.Equal(1001, compiled);
    }

    [Fact]
    public void Trees_share_their_room()
    {
        var budget = new MemoryBudget(10_000);
        ShapeTree<string>[] trees = [Tree(() => { }, budget), Tree(() => { }, budget)];
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal($"{i}", trees[i % 2].Get(Request($"{i}")));
        }

        Assert.InRange(budget.Statistics.Bytes, 5_000, 10_000);
        Assert.Equal((100, 100 - budget.Statistics.Items), (budget.Statistics.Added, budget.Statistics.Dropped));
    }

    [Fact]
    public void What_is_too_large_to_keep_is_compiled_each_time()
    {
        var compiled = 0;
        var tree = Tree(() => compiled++, new(1000));

        Assert.Equal("x", tree.Get(Request("x")));
        Assert.Equal("x", tree.Get(Request("x")));
        Assert.Equal(2, compiled);
    }

    [Fact]
    public void What_fails_to_compile_is_compiled_again()
    {
        var fails = true;
        var tree = new ShapeTree<string>(new(10_000), shape => fails ? throw new InvalidOperationException() : Compile(shape), _ => 100);

        Assert.Throws<InvalidOperationException>(() => tree.Get(Request("x")));
        fails = false;
        Assert.Equal("x", tree.Get(Request("x")));
    }

    [Fact]
    public void Threads_that_ask_at_once_get_what_belongs_to_their_shapes()
    {
        var tree = Tree(() => { }, new(5_000));
        Parallel.For(0, 20_000, i =>
        {
            var text = $"{i % 13}";
            Assert.Equal(text, tree.Get(Request(text)));
        });
    }

    // A shape takes 100 bytes, and 200 for each of its questions.
    private static ShapeTree<string> Tree(Action compiled, MemoryBudget? budget = null) => new(
        budget ?? new(1 << 20),
        shape =>
        {
            compiled();
            return Compile(shape);
        },
        _ => 100);

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
