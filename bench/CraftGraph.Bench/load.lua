-- Sends the bodies of a file, one a line, over and over. Arguments: the file, the path.
local requests = {}
local next = 0

function init(arguments)
  local headers = { ["Content-Type"] = "application/json", ["Host"] = "localhost" }
  for body in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("POST", arguments[2], headers, body)
  end
end

function request()
  next = next % #requests + 1
  return requests[next]
end

-- Microseconds, requests, answers with another status than 2xx or 3xx, other failures.
function done(summary)
  local errors = summary.errors
  io.write(string.format("result %d %d %d %d\n", summary.duration, summary.requests, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout))
end
