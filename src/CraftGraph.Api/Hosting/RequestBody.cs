using System.Buffers;
using System.IO.Pipelines;

namespace CraftGraph.Api.Hosting;

/// <summary>
/// A request's body, read in order. A read that is cancelled ends cleanly; the server's own stream leaves it open, and the
/// connection then counts as broken.
/// </summary>
internal sealed class RequestBody(PipeReader reader) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        reader.TryRead(out var result) ? new(Take(result, buffer, cancellationToken)) : WaitAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    private async ValueTask<int> WaitAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        await using var ending = cancellationToken.UnsafeRegister(static pending => ((PipeReader)pending!).CancelPendingRead(), reader);
        return Take(await reader.ReadAsync(CancellationToken.None), buffer, cancellationToken);
    }

    private int Take(ReadResult result, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var part = result.Buffer.Slice(0, Math.Min(result.Buffer.Length, buffer.Length));
        part.CopyTo(buffer.Span);
        var length = (int)part.Length;
        reader.AdvanceTo(part.End);
        return length == 0 && result.IsCanceled ? throw new OperationCanceledException(cancellationToken) : length;
    }
}
