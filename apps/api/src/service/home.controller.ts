import { Controller, Get, Redirect } from '@nestjs/common';

@Controller()
export class HomeController {
  @Get()
  @Redirect('/graphql', 302)
  home(): void {
    // The page behind the redirect is the API's own.
  }
}
