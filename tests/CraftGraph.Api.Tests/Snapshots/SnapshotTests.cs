namespace CraftGraph.Api.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void An_equal_text_passes()
    {
        File.WriteAllText(_path, "one\ntwo\n");

        Assert.Null(new Snapshot(isUpdating: false, isOnCI: true).Compare(_path, "one\ntwo"));
    }

    [Fact]
    public void A_difference_shows_the_lines_that_changed_and_those_around_them()
    {
        File.WriteAllText(_path, "a\nb\nc\nd\ne\nf\ng\n");

        var difference = new Snapshot(isUpdating: false, isOnCI: false).Compare(_path, "a\nb\nc\nd\nE\nf\ng");

        Assert.EndsWith("@@ line 5 @@\n  b\n  c\n  d\n- e\n+ E\n  f\n  g\n  \n", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_keeps_equal_lines_between_changes()
    {
        File.WriteAllText(_path, "a\nsame\nb\n");

        var difference = new Snapshot(isUpdating: false, isOnCI: false).Compare(_path, "A\nsame\nB\nC");

        Assert.EndsWith("@@ line 1 @@\n- a\n+ A\n  same\n- b\n+ B\n+ C\n  \n", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_fails()
    {
        File.Delete(_path);

        Assert.Contains("is missing", new Snapshot(isUpdating: false, isOnCI: false).Compare(_path, "a"), StringComparison.Ordinal);
        Assert.False(File.Exists(_path));
    }

    [Fact]
    public void Updating_writes_the_file()
    {
        Assert.Null(new Snapshot(isUpdating: true, isOnCI: false).Compare(_path, "a"));
        Assert.Equal("a\n", File.ReadAllText(_path));
    }

    [Fact]
    public void Nothing_is_written_on_ci()
    {
        File.Delete(_path);

        Assert.NotNull(new Snapshot(isUpdating: true, isOnCI: true).Compare(_path, "a"));
        Assert.False(File.Exists(_path));
    }
}
