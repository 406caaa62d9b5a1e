using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Execution;

/// <summary>What one call of a resolver sees.</summary>
internal sealed class FieldContext(
    OperationContext operation,
    BatchScheduler batches,
    FieldPlan plan,
    object? parent,
    IReadOnlyDictionary<string, object?> arguments) : ResolverContext
{
    public override Schema Schema => operation.Plan.Schema;

    public override object? Parent => parent;

    public override Field Field => plan.Field;

    public override IReadOnlyDictionary<string, object?> Arguments => arguments;

    public override IServiceProvider? Services => operation.Services;

    public override CancellationToken CancellationToken => operation.CancellationToken;

    public override T? Feature<T>()
        where T : class => operation.Feature<T>();

    public override Loader<TKey, TValue> Loader<TKey, TValue>(BatchSource<TKey, TValue> source) => batches.Find(source);
}
