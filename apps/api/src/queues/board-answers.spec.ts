import { describe, expect, it } from '@jest/globals';
import { withoutCredentials, withoutForeignFiles, wordsOf } from './board-answers.js';

describe('what the board answers', () => {
  it.each([
    ['postgres://a:b@host/c', 'postgres://…@host/c'],
    ['rediss://:pass@host:6379', 'rediss://…@host:6379'],
    ['"s3://key:secret@lake", and smtps://u%40x:p@mail', '"s3://…@lake", and smtps://…@mail'],
    ['https://plants.museum.example/1?by=a@b', 'https://plants.museum.example/1?by=a@b'],
    ['gertrude@museum.example', 'gertrude@museum.example'],
  ])('shows of %s no credentials', (text, shown) => {
    expect(withoutCredentials(text)).toBe(shown);
  });

  it('asks no other house for anything', () => {
    const html = `<head><link href="https://fonts.example/a.css" rel="stylesheet">
<link href="static/a.css" rel="stylesheet"><script src="//cdn.example/a.js"></script><script defer src="static/a.js"></script></head>`;
    expect(withoutForeignFiles(html)).toBe(
      '<head><link href="static/a.css" rel="stylesheet"><script defer src="static/a.js"></script></head>',
    );
  });

  it('does not speak of Redis where there is none', () => {
    expect(wordsOf('{"REDIS":"the queue and its Redis keys"}', 'postgres')).not.toContain('Redis');
    expect(wordsOf('{"REDIS":"Redis details"}', 'redis')).toBe('{"REDIS":"Redis details"}');
  });
});
