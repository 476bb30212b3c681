package org.sheqia.bid.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.bid.control.BidListing;
import org.sheqia.bid.control.BidRow;
import org.sheqia.bid.control.BidView;
import org.sheqia.bid.control.ConfirmBid;
import org.sheqia.bid.control.DraftBid;
import org.sheqia.bid.control.SealDocument;
import org.sheqia.bid.control.SubmitBid;
import org.sheqia.bid.control.WithdrawBid;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.calendar.boundary.Received;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.entity.Checksum;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** An organisation's own bids, in all tenants. */
@Path("organisations/{creditCode}/bids")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BidsResource {

    @PathParam("creditCode")
    String creditCode;

    @Inject
    BidListing bids;

    @Inject
    DraftBid draftBid;

    @Inject
    SubmitBid submitBid;

    @Inject
    ConfirmBid confirmBid;

    @Inject
    WithdrawBid withdrawBid;

    @Inject
    SealDocument sealDocument;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<BidRow> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return bids.own(creditCode, Cursor.of(cursor, limit));
    }

    @POST
    @Received
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public BidView start(@Valid @NotNull StartBidRequest request) {
        return bids.own(creditCode, draftBid.start(creditCode, request.projectId(), request.content()));
    }

    @GET
    @Path("{bid}")
    @Permit(Permission.READ_ORGANISATION)
    public BidView get(@PathParam("bid") String bid) {
        return bids.own(creditCode, bid);
    }

    @PUT
    @Path("{bid}")
    @Received
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public BidView save(@PathParam("bid") String bid, @HeaderParam("If-Match") Revision seen, @Valid @NotNull BidContent content) {
        draftBid.save(creditCode, bid, seen, content);
        return bids.own(creditCode, bid);
    }

    @POST
    @Path("{bid}/submit")
    @Received
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public BidView submit(@PathParam("bid") String bid, @HeaderParam("If-Match") Revision seen) {
        submitBid.submit(creditCode, bid, seen);
        return bids.own(creditCode, bid);
    }

    @POST
    @Path("{bid}/confirm")
    @Received
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public BidView confirm(@PathParam("bid") String bid, @HeaderParam("If-Match") Revision seen, @Valid @NotNull ConfirmBidRequest request) {
        confirmBid.confirm(creditCode, bid, seen, request.projectEdition());
        return bids.own(creditCode, bid);
    }

    @POST
    @Path("{bid}/withdraw")
    @Received
    @Permit(Permission.SIGN_FOR_ORGANISATION)
    public BidView withdraw(@PathParam("bid") String bid, @HeaderParam("If-Match") Revision seen) {
        withdrawBid.withdraw(creditCode, bid, seen);
        return bids.own(creditCode, bid);
    }

    @POST
    @Path("{bid}/documents")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public SealedFileView addDocument(@PathParam("bid") String bid, @QueryParam("name") String name, byte[] content) {
        return new SealedFileView(sealDocument.seal(creditCode, bid, name, content), name, content.length, Checksum.of(content));
    }

    @GET
    @Path("{bid}/documents/{file}")
    @Permit(Permission.READ_ORGANISATION)
    public Response document(@PathParam("bid") String bid, @PathParam("file") String file) {
        return Download.of(bids.ownDocument(creditCode, bid, file));
    }

    /** A file that was sealed; put it among the documents of the offer. */
    public record SealedFileView(String id, String name, long size, String sha256) {
    }

    /** For which edition of the project what was submitted shall hold. */
    public record ConfirmBidRequest(@NotNull @Min(1) Integer projectEdition) {
    }

    /** For which project, and what is offered so far. */
    public record StartBidRequest(@NotNull @Size(min = 36, max = 36) String projectId, @Valid @NotNull BidContent content) {
    }
}
