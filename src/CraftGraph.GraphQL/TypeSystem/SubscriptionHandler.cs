namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>A root field of subscriptions: where its events come from, and what its value is for each of them.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Subscription"/>.</remarks>
/// <param name="subscribe">Opens the events.</param>
/// <param name="value">
/// How the field's value comes to be for one event, which it sees as its parent: by a resolver, or planned. Null for the way of a field
/// without a handler: the entry of the field's name, where events are dictionaries.
/// </param>
public sealed class SubscriptionHandler(SourceStreamOpener subscribe, FieldHandler? value = null) : FieldHandler
{
    /// <summary>Opens the events.</summary>
    public SourceStreamOpener Subscribe { get; } = subscribe;

    /// <summary>How the field's value comes to be for one event; null for the way of a field without a handler.</summary>
    public FieldHandler? Value { get; } = value;

    /// <summary>For events that are the field's value themselves.</summary>
    public static FieldHandler EventItself { get; } = new ResolverHandler(context => new(context.Parent));
}

/// <summary>
/// Opens the events that a subscription asks for. They are asked for one at a time, the next when the client has been sent the last;
/// a source that cannot wait keeps within bounds what it holds back. The context and its cancellation token serve until the events end.
/// </summary>
/// <exception cref="Errors.GraphQLException">The client made a mistake; the subscription is refused with it.</exception>
public delegate ValueTask<IAsyncEnumerable<object?>> SourceStreamOpener(ResolverContext context);
