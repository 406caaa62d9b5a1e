using CraftGraph.GraphQL.Caching;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>
/// What was compiled for each shape, as a tree of the questions that compiling asks: the first question is always the same, the second
/// depends on the first answer only, and so on. Safe for use by several threads.
/// </summary>
/// <param name="budget">Has the room for what is compiled; what goes to make room is compiled anew when it is asked for.</param>
/// <param name="compile">Compiles for a shape; asks the same questions whenever it gets the same answers.</param>
/// <param name="measure">About how many bytes of memory something compiled takes.</param>
internal sealed class ShapeTree<T>(MemoryBudget budget, Func<Shape, T> compile, Func<T, long> measure)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly ShapeNode<T> _root = new(null, default);

    /// <summary>What is compiled for the shape of a request.</summary>
    public T Get(OperationContext context)
    {
        var node = _root;
        while (node.Question is { } question)
        {
            if (node.Find(question.Ask(context)) is not { } next)
            {
                return Compile(context);
            }

            node = next;
        }

        if (node.Leaf is not { } leaf)
        {
            return Compile(context);
        }

        leaf.Use();
        return leaf.Compiled;
    }

    private T Compile(OperationContext context)
    {
        var shape = new Shape(context);
        var compiled = compile(shape);
        var item = new Kept(this);
        lock (_lock)
        {
            var node = _root;
            foreach (var (question, answer) in shape.Asked)
            {
                node.Question ??= question;
                node = node.FindOrAdd(answer);
            }

            if (node.Leaf is { } known)
            {
                return known.Compiled;
            }

            node.Leaf = new(compiled, item);
            item.Node = new(node);
        }

        var answers = shape.Asked.Sum(asked => 200L + (2L * (asked.Answer.Text?.Length ?? 0)));
        if (!budget.TryAdd(item, answers + measure(compiled)))
        {
            item.Forget();
        }

        return compiled;
    }

    private void Remove(ShapeNode<T> node)
    {
        lock (_lock)
        {
            node.Leaf = null;
            for (var empty = node; empty is { IsEmpty: true, Parent: { } parent }; empty = parent)
            {
                parent.Remove(empty.Answer);
            }
        }
    }

    /// <summary>What the budget knows of a leaf. It does not hold on to the leaf, which goes with the plan that its tree belongs to.</summary>
    private sealed class Kept(ShapeTree<T> tree) : KeptItem
    {
        private readonly WeakReference<ShapeTree<T>> _tree = new(tree);

        public WeakReference<ShapeNode<T>>? Node { get; set; }

        public void Forget()
        {
            if (_tree.TryGetTarget(out var tree) && Node!.TryGetTarget(out var node))
            {
                tree.Remove(node);
            }
        }

        protected override void Drop() => Forget();
    }
}
