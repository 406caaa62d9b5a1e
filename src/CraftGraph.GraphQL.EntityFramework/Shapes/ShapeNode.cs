using System.Collections.Concurrent;
using CraftGraph.GraphQL.Caching;

namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>A node of a <see cref="ShapeTree{T}"/>: a question with what follows each answer, or what was compiled when there are no more. Found by several threads while one changes it.</summary>
/// <param name="parent">The question before; null at the root.</param>
/// <param name="answer">The answer to it that leads here.</param>
internal sealed class ShapeNode<T>(ShapeNode<T>? parent, ShapeAnswer answer)
    where T : class
{
    // Few answers are compared faster than looked up.
    private const int Few = 8;

    private (ShapeAnswer Answer, ShapeNode<T> Next)[] _few = [];
    private ConcurrentDictionary<ShapeAnswer, ShapeNode<T>>? _many;

    public ShapeNode<T>? Parent => parent;

    public ShapeAnswer Answer => answer;

    public ShapeQuestion? Question { get; set; }

    public ShapeLeaf<T>? Leaf { get; set; }

    public bool IsEmpty => Leaf is null && _few.Length == 0 && _many is null or { IsEmpty: true };

    public ShapeNode<T>? Find(ShapeAnswer answer)
    {
        if (_many is { } many)
        {
            return many.GetValueOrDefault(answer);
        }

        foreach (var (known, next) in _few)
        {
            if (known == answer)
            {
                return next;
            }
        }

        return null;
    }

    public ShapeNode<T> FindOrAdd(ShapeAnswer answer)
    {
        if (Find(answer) is { } found)
        {
            return found;
        }

        var node = new ShapeNode<T>(this, answer);
        if (_many is null && _few.Length < Few)
        {
            _few = [.. _few, (answer, node)];
            return node;
        }

        if (_many is null)
        {
            _many = new(_few.Select(pair => KeyValuePair.Create(pair.Answer, pair.Next)));
            _few = [];
        }

        _many[answer] = node;
        return node;
    }

    public void Remove(ShapeAnswer answer)
    {
        _few = Array.FindAll(_few, pair => pair.Answer != answer);
        _many?.TryRemove(answer, out _);
    }
}

/// <summary>What was compiled for a shape.</summary>
/// <param name="Compiled">What was compiled.</param>
/// <param name="Item">Stands for it in the budget.</param>
internal sealed record ShapeLeaf<T>(T Compiled, KeptItem Item)
{
    public void Use() => Item.Use();
}
