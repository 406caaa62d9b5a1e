using System.Collections;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Execution;

/// <content>
/// Value completion: what a resolver gave, made to fit the field's type.
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Value-Completion"/>.
/// </content>
internal sealed partial class ResolverExecutor
{
    private ValueTask<object?> CompleteAsync(GraphQLType type, FieldPlan field, FieldPath path, object? value)
    {
        // A mistake that is a value is told at its place, which lets one item of a list fail alone.
        if (value is GraphQLException mistake)
        {
            return ValueTask.FromResult<object?>(Fail(mistake, field, path));
        }

        if (value is null)
        {
            return ValueTask.FromResult<object?>(type.IsNonNull ? NullInNonNull(field, path) : null);
        }

        return type.Nullable switch
        {
            ListType list when field.Stream is not null && context.Increments is not null && ReferenceEquals(list, field.Field.Type.Nullable) =>
                CompleteStreamedListAsync(list, field, path, value),
            ListType list => CompleteListAsync(list, field, path, value),
            LeafType leaf => ValueTask.FromResult(CompleteLeaf(leaf, type, field, path, value)),
            NamedType composite => CompleteObjectAsync(composite, field, path, value),
            _ => throw new InvalidOperationException($"{type} is not an output type."),
        };
    }

    private object? CompleteLeaf(LeafType leaf, GraphQLType type, FieldPlan field, FieldPath path, object value)
    {
        var result = leaf.Serialize(value);
        if (!result.IsValid)
        {
            throw new GraphQLException(result.Problem, ErrorCode.Internal);
        }

        return result.Value is null && type.IsNonNull ? NullInNonNull(field, path) : result.Value;
    }

    private async ValueTask<object?> CompleteObjectAsync(NamedType type, FieldPlan field, FieldPath path, object value)
    {
        var selection = field.GetSelection(TypeResolution.Find(context.Plan.Schema, type, value, field));
        return context.Increments is null || !selection.IsInParts
            ? await ExecuteFieldsAsync(selection.Fields, value, path, false).ConfigureAwait(false)
            : await ExecuteInPartsAsync(selection, value, path).ConfigureAwait(false);
    }

    private ValueTask<object?> CompleteListAsync(ListType type, FieldPlan field, FieldPath path, object value) => value switch
    {
        IEnumerable items and not string and not IReadOnlyDictionary<string, object?> => CompleteItemsAsync(type.OfType, field, path, items),
        IAsyncEnumerable<object?> items => CompleteStreamAsync(type.OfType, field, path, items),
        _ => throw new GraphQLException(
            $"Expected Iterable, but did not find one for field \"{field.ParentType.Name}.{field.Field.Name}\".", ErrorCode.Internal),
    };

    private ValueTask<object?> CompleteItemsAsync(GraphQLType itemType, FieldPlan field, FieldPath path, IEnumerable items)
    {
        _batches.Enter();
        try
        {
            return StartItemsAsync(itemType, field, path, items);
        }
        finally
        {
            _batches.Exit();
        }
    }

    private ValueTask<object?> StartItemsAsync(GraphQLType itemType, FieldPlan field, FieldPath path, IEnumerable items)
    {
        // A sequence that breaks off is to do so before anything is started for its items.
        var source = items as ICollection ?? items.Cast<object?>().ToList();
        var completed = new List<object?>(source.Count);
        List<(int Index, ValueTask<object?> Value)>? pending = null;
        foreach (var item in source)
        {
            var value = CompleteItemAsync(itemType, field, new FieldPath(path, completed.Count), item);
            if (!value.IsCompletedSuccessfully)
            {
                (pending ??= []).Add((completed.Count, value));
                completed.Add(null);
                continue;
            }

            completed.Add(value.Result);
            if (completed[^1] is FailedValue failed)
            {
                return pending is null ? ValueTask.FromResult<object?>(failed) : AwaitItemsAsync(completed, pending, failed);
            }
        }

        return pending is null ? ValueTask.FromResult<object?>(new ResolvedList(completed)) : AwaitItemsAsync(completed, pending, null);
    }

    private static async ValueTask<object?> AwaitItemsAsync(
        List<object?> completed, List<(int Index, ValueTask<object?> Value)> pending, FailedValue? failed)
    {
        foreach (var (index, value) in pending)
        {
            completed[index] = await value.ConfigureAwait(false);
            failed ??= completed[index] as FailedValue;
        }

        return failed ?? (object)new ResolvedList(completed);
    }

    private async ValueTask<object?> CompleteStreamAsync(
        GraphQLType itemType, FieldPlan field, FieldPath path, IAsyncEnumerable<object?> items)
    {
        var completed = new List<object?>();
        await foreach (var item in items.WithCancellation(context.CancellationToken).ConfigureAwait(false))
        {
            var value = await CompleteItemAsync(itemType, field, new FieldPath(path, completed.Count), item).ConfigureAwait(false);
            if (value is FailedValue)
            {
                return value;
            }

            completed.Add(value);
        }

        return new ResolvedList(completed);
    }

    private async ValueTask<object?> CompleteItemAsync(GraphQLType type, FieldPlan field, FieldPath path, object? item)
    {
        object? completed;
        try
        {
            completed = await CompleteAsync(type, field, path, item).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // What goes wrong with an item is told at the item; bugs are handed on by the reporter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            completed = Fail(exception, field, path);
        }

        return Settle(completed, type, path);
    }

    private FailedValue NullInNonNull(FieldPlan field, FieldPath path) => Fail(
        new GraphQLException(
            $"Cannot return null for non-nullable field {field.ParentType.Name}.{field.Field.Name}.", ErrorCode.NonNullViolation),
        field,
        path);
}
