import { expect, test } from "vitest";
import { readAnswer } from "./read-answer.ts";

const fixed = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{"a":10}';
const chunked = 'HTTP/1.1 201 Created\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\n3\r\n10}\r\n0\r\n\r\n';

test("an answer of known length is read when all of it is there", () => {
  expect(readAnswer(fixed)).toEqual({ status: 200, body: '{"a":10}' });
});

test("an answer in chunks is put together", () => {
  expect(readAnswer(chunked)).toEqual({ status: 201, body: '{"a":10}' });
});

test("one without a body is done after its head", () => {
  expect(readAnswer("HTTP/1.1 204 No Content\r\nx: y\r\n\r\n")).toEqual({ status: 204, body: "" });
});

test("wherever the connection pauses, the rest is waited for", () => {
  for (const whole of [fixed, chunked])
    for (let length = 0; length < whole.length; length++) expect(readAnswer(whole.slice(0, length))).toBeNull();
});
