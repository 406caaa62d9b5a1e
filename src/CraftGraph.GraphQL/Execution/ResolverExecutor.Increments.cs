using System.Collections;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Execution;

/// <content>
/// Objects and lists of which parts are put off.
/// Spec: <see href="https://spec.graphql.org/draft/#sec-Executing-Collected-Fields"/>.
/// </content>
internal sealed partial class ResolverExecutor
{
    private ValueTask<object> ExecuteInPartsAsync(SelectionSetPlan selection, object parent, FieldPath path)
    {
        var place = path.ToArray();
        var scope = context.Increments!.Enter(selection.Usages, place);
        var now = selection.Now.ToList();
        foreach (var part in selection.Later)
        {
            if (!scope.TryDefer(part, place, (inPart, writer) => Within(inPart).WritePartAsync(part.Fields, parent, path, writer)))
            {
                now.AddRange(part.Fields);
            }
        }

        return Within(context.Within(scope)).ExecuteFieldsAsync(now, parent, path, false);
    }

    private async ValueTask<object?> CompleteStreamedListAsync(ListType type, FieldPlan field, FieldPath path, object value)
    {
        var count = field.Stream!.CountIn(context.Variables);
        if (value is IAsyncEnumerable<object?> and not IEnumerable)
        {
            return await CompleteStreamedSourceAsync(type, field, path, (IAsyncEnumerable<object?>)value, count).ConfigureAwait(false);
        }

        if (value is not IEnumerable items || value is string or IReadOnlyDictionary<string, object?> || !context.Increments!.CanStream())
        {
            return await CompleteListAsync(type, field, path, value).ConfigureAwait(false);
        }

        var source = items.Cast<object?>().ToList();
        var completed = await CompleteItemsAsync(type.OfType, field, path, source.Take(count)).ConfigureAwait(false);
        if (completed is ResolvedList && source.Count > count)
        {
            context.Increments!.Stream(field, path.ToArray(), count, new KnownItems(this, field, path, source, count));
        }

        return completed;
    }

    private async ValueTask<object?> CompleteStreamedSourceAsync(
        ListType type, FieldPlan field, FieldPath path, IAsyncEnumerable<object?> items, int count)
    {
        var source = items.GetAsyncEnumerator(context.CancellationToken);
        var isHandedOn = false;
        try
        {
            var completed = new List<object?>();
            var canStream = context.Increments!.CanStream();
            while (completed.Count < count || !canStream)
            {
                if (!await source.MoveNextAsync().ConfigureAwait(false))
                {
                    return new ResolvedList(completed);
                }

                var item = await CompleteItemAsync(type.OfType, field, new FieldPath(path, completed.Count), source.Current).ConfigureAwait(false);
                if (item is FailedValue)
                {
                    return item;
                }

                completed.Add(item);
            }

            isHandedOn = true;
            context.Increments.Stream(field, path.ToArray(), count, new SourceItems(this, field, path, source, count));
            return new ResolvedList(completed);
        }
        finally
        {
            if (!isHandedOn)
            {
                await source.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private ResolverExecutor Within(OperationContext part) => new(part, defaultResolver, reporter);

    private async ValueTask<bool> WritePartAsync(IReadOnlyList<FieldPlan> fields, object? parent, FieldPath path, ResponseWriter writer) =>
        Write(await ExecuteFieldsAsync(fields, parent, path, false).ConfigureAwait(false), writer);

    private async ValueTask<bool> WriteItemAsync(FieldPlan field, FieldPath path, object? item, ResponseWriter writer) =>
        Write(await CompleteItemAsync(((ListType)field.Field.Type.Nullable).OfType, field, path, item).ConfigureAwait(false), writer);

    /// <summary>The rest of a list that is at hand.</summary>
    private sealed class KnownItems(ResolverExecutor executor, FieldPlan field, FieldPath path, List<object?> source, int next) : StreamedItems
    {
        private int _current = next - 1;

        public override ValueTask<bool> MoveNextAsync() => ValueTask.FromResult(++_current < source.Count);

        public override ValueTask<bool> WriteAsync(OperationContext context, ResponseWriter writer) =>
            executor.Within(context).WriteItemAsync(field.Stream!.Items, new FieldPath(path, _current), source[_current], writer);
    }

    /// <summary>The rest of a list that comes item by item.</summary>
    private sealed class SourceItems(ResolverExecutor executor, FieldPlan field, FieldPath path, IAsyncEnumerator<object?> source, int next) : StreamedItems
    {
        private int _current = next - 1;

        public override ValueTask<bool> MoveNextAsync()
        {
            _current++;
            return source.MoveNextAsync();
        }

        public override ValueTask<bool> WriteAsync(OperationContext context, ResponseWriter writer) =>
            executor.Within(context).WriteItemAsync(field.Stream!.Items, new FieldPath(path, _current), source.Current, writer);

        public override ValueTask CloseAsync() => source.DisposeAsync();
    }
}
