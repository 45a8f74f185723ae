import { answerOf, failureOf, fakeDoor, noRoute } from './fake';
import { projectIdOf, projectSlugOf } from './projects';

describe('projectIdOf', () => {
  it.each([
    ['/api/v1/projects/slug/pay%2Fx', ['/api/v1/projects/slug/pay%2Fx']],
    ['/api/v2/workspace/pay%2Fx', ['/api/v1/projects/slug/pay%2Fx', '/api/v2/workspace/pay%2Fx']],
  ])('asks by slug at %s', async (known, asked) => {
    const door = fakeDoor((ask) => (ask.path === known ? answerOf(200, { id: 'p1', slug: 'pay/x' }) : noRoute(ask)));
    await expect(projectIdOf(door, 't', 'pay/x')).resolves.toBe('p1');
    expect(door.asked.map(({ path }) => path)).toEqual(asked);
    expect(door.asked[0]?.headers).toEqual({ authorization: 'Bearer t' });
  });

  it('says what to check where there is no such project', async () => {
    const door = fakeDoor(() => answerOf(404, { message: 'Project with slug pay not found', error: 'NotFound' }));
    await expect(failureOf(projectIdOf(door, 't', 'pay'))).resolves.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('Could not find the project pay') as string,
      fixes: [expect.stringContaining('{project-slug}')],
    });
  });

  it('does not take another shape for an answer', async () => {
    await expect(
      failureOf(
        projectIdOf(
          fakeDoor(() => answerOf(200, {})),
          't',
          'pay',
        ),
      ),
    ).resolves.toMatchObject({ code: 'answer-malformed' });
  });
});

describe('projectSlugOf', () => {
  it.each([
    ['/api/v1/projects/p1', { project: { slug: 'pay' } }],
    ['/api/v1/workspace/p1', { workspace: { slug: 'pay' } }],
  ])('asks by id at %s', async (known, body) => {
    const door = fakeDoor((ask) => (ask.path === known ? answerOf(200, body) : noRoute(ask)));
    await expect(projectSlugOf(door, 't', 'p1')).resolves.toBe('pay');
  });

  it('does not take another shape for an answer', async () => {
    await expect(
      failureOf(
        projectSlugOf(
          fakeDoor(() => answerOf(200, {})),
          't',
          'p1',
        ),
      ),
    ).resolves.toMatchObject({ code: 'answer-malformed' });
  });
});
