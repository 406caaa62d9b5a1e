using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>
/// What was compiled for each shape, as a tree of the questions that compiling asks: the first question is always the same, the second
/// depends on the first answer only, and so on. Safe for use by several threads.
/// </summary>
/// <param name="compile">Compiles for a shape; asks the same questions whenever it gets the same answers.</param>
/// <param name="capacity">How many shapes are kept; when one more comes, all are dropped and compiled anew as they come.</param>
internal sealed class ShapeTree<T>(Func<Shape, T> compile, int capacity = 256)
    where T : class
{
    private readonly Lock _lock = new();
    private Node _root = new();
    private int _count;

    /// <summary>What is compiled for the shape of a request.</summary>
    public T Get(OperationContext context)
    {
        var node = Volatile.Read(ref _root);
        while (node.Question is { } question)
        {
            if (node.Find(question.Ask(context)) is not { } next)
            {
                return Compile(context);
            }

            node = next;
        }

        return node.Leaf ?? Compile(context);
    }

    private T Compile(OperationContext context)
    {
        var shape = new Shape(context);
        var compiled = compile(shape);
        lock (_lock)
        {
            if (_count++ >= capacity)
            {
                _root = new();
                _count = 1;
            }

            var node = _root;
            foreach (var (question, answer) in shape.Asked)
            {
                node.Question ??= question;
                node = node.FindOrAdd(answer);
            }

            node.Leaf = compiled;
        }

        return compiled;
    }

    private sealed class Node
    {
        private (ShapeAnswer Answer, Node Next)[] _next = [];

        public ShapeQuestion? Question { get; set; }

        public T? Leaf { get; set; }

        public Node? Find(ShapeAnswer answer)
        {
            foreach (var (known, next) in _next)
            {
                if (known == answer)
                {
                    return next;
                }
            }

            return null;
        }

        public Node FindOrAdd(ShapeAnswer answer)
        {
            if (Find(answer) is { } found)
            {
                return found;
            }

            var node = new Node();
            _next = [.. _next, (answer, node)];
            return node;
        }
    }
}
